import { expect, test } from 'vitest';
import { sixDigits } from './six-digits.ts';

test.each([
  ['402917', '402917'],
  [' 402 917 ', '402917'],
  ['402-917', '402917'],
  ['402\u00a0917', '402917'],
  ['Ihr Anmeldecode: 402 917', '402917'],
  ['402 917\n\nBitte geben Sie ihn innerhalb von 10 Minuten ein', '402917'],
  ['40', '40'],
  ['4029175', '4029175'],
  ['', ''],
])('of „%s“ the code is „%s“', (text, code) => {
  expect(sixDigits(text)).toBe(code);
});
