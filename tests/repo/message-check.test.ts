import { expect, test } from 'vitest';
import { compare, unused } from '../../scripts/check/messages.ts';

const messages = (entries: Record<string, unknown>) => new Map(Object.entries(entries));

test('the check tells what one language lacks or says in another form', () => {
  const german = messages({ a: 'A', b: 'B', c: (n: number) => `${n}`, d: 'D', e: '' });
  const english = messages({ a: 'A', c: (n: number, m: number) => `${n}${m}`, d: () => 'D', e: 'E', f: 'F' });
  expect(compare('x.ts', german, english)).toEqual([
    'x.ts b: missing in English',
    'x.ts c: takes 1 values in German, 2 in English',
    'x.ts d: a string in German, a function in English',
    'x.ts e: empty',
    'x.ts f: missing in German',
  ]);
});

test('the check tells which messages nobody asks for, by name or as one of a group', () => {
  const german = messages({ title: 'T', 'facets.kind': 'Art', 'sort.name': 'Name', 'empty.hint': 'H' });
  expect(unused('x.ts', german, 'm.directory.title; m.directory.facets[facet]; sort.byName')).toEqual([
    'x.ts sort.name: used nowhere',
    'x.ts empty.hint: used nowhere',
  ]);
});
