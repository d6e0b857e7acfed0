import { expect, test } from 'vitest';
import { withScheme } from './website.ts';

test.each([
  ['www.verein.example', 'https://www.verein.example'],
  [' verein.example/start ', 'https://verein.example/start'],
  ['http://verein.example', 'http://verein.example'],
  ['post@verein.example', 'post@verein.example'],
  ['unsere Seite', 'unsere Seite'],
  ['', ''],
])('„%s“ becomes „%s“', (written, address) => {
  expect(withScheme(written)).toBe(address);
});
