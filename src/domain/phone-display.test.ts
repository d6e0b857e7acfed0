import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownPhone } from './phone-display.ts';
import { digitsOf } from './telephone.ts';

test.each([
  ['0203/123 45 67', '0203 1234567'],
  ['0203-1234567', '0203 1234567'],
  ['(0203) 123 45 67', '0203 1234567'],
  ['+49 203 1234567', '0203 1234567'],
  ['0049 (0)203 1234567', '0203 1234567'],
  ['0203 12345-67', '0203 12345-67'],
  ['+49 203 12345-0', '0203 12345-0'],
  ['0203 12-34-56', '0203 123456'],
  ['0171/2345678', '0171 2345678'],
  ['+90 212 555 12 34', '+90 212 555 12 34'],
])('%s is shown as %s', (written, shown) => {
  expect(shownPhone(written)).toEqual({ shown, understood: true });
});

test.each(['', '123 45 67', '110', 'nach 18 Uhr', '0203 1234567 Frau Weber', '0203'])(
  '„%s“ is left as it is',
  (written) => {
    expect(shownPhone(written)).toEqual({ shown: written, understood: false });
  },
);

test('no digit is lost or made up, and showing twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('0203', '030', '0171', '02065'),
      fc.constantFrom('/', ' ', '-', ' / '),
      fc.stringMatching(/^[1-9]\d{5,6}$/),
      fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: '' }),
      (area, gap, subscriber, extension) => {
        const written = `${area}${gap}${subscriber}${extension === '' ? '' : `-${extension}`}`;
        const { shown } = shownPhone(written);
        expect(digitsOf(shown)).toBe(digitsOf(written));
        expect(shownPhone(shown).shown).toBe(shown);
      },
    ),
  );
});
