import { expect, test } from 'vitest';
import { breakable } from './lines.ts';

/** Where a line may end: `|`; what stays together: in brackets. */
const shown = (address: string): string =>
  String(breakable(address))
    .replaceAll('<wbr>', '|')
    .replaceAll(/<span class="firm">(.*?)<\/span>/g, '[$1]');

test('an address is broken after @ and before a dot, slash or hyphen, so that none seems to be the line’s own', () => {
  expect(shown('info@haus-am-see.example')).toBe('info@|haus|[-a]m|[-s]ee|.example');
  expect(shown('verein.example/a-b')).toBe('verein|.example/|a|[-b]');
});

test('nothing of an address is lost, whatever it has', () => {
  for (const address of ['a--b@c-', '-', 'x/-/y', 'ü-ß@haus.example'])
    expect(String(breakable(address)).replaceAll(/<[^>]*>/g, '')).toBe(address);
});
