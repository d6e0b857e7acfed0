import { expect, test } from 'vitest';
import { withScheme } from './website.ts';

test.each([
  ['www.verein.de', 'https://www.verein.de'],
  [' verein.de/start ', 'https://verein.de/start'],
  ['http://verein.de', 'http://verein.de'],
  ['post@verein.de', 'post@verein.de'],
  ['unsere Seite', 'unsere Seite'],
  ['', ''],
])('„%s“ becomes „%s“', (written, address) => {
  expect(withScheme(written)).toBe(address);
});
