import { expect, test } from 'vitest';
import { withFirmBlanks } from './firm-blanks.ts';

test.each([
  ['Verein e. V.', 'Verein e._V.'],
  ['z. B. (d. h.) Nr. 5', 'z._B. (d._h.) Nr._5'],
  ['am Ende. Und weiter', 'am Ende. Und weiter'],
  ['Haus A. Beispiel', 'Haus A. Beispiel'],
])('%s', (text, kept) => {
  expect(withFirmBlanks(text)).toBe(kept.replaceAll('_', '\u00a0'));
});
