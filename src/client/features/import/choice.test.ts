import { expect, test } from 'vitest';
import type { ImportedEntry } from '../../../contract/table-import.ts';
import { applyBodyOf, firstChoice, stillThere, withPath } from './choice.ts';

const change = (path: string, conflict = false) => ({
  path,
  conflict,
  kind: 'changed' as const,
  before: null,
  after: 'x',
  current: null,
});
const entry = (id: string, more: Partial<ImportedEntry> = {}): ImportedEntry => ({
  id,
  kind: 'changed',
  slug: id,
  name: id,
  row: 2,
  basedOn: 1,
  entryVersion: 3,
  changes: [change('name'), change('summary', true)],
  duplicates: [],
  ...more,
});
const twin = entry('b', { duplicates: [{ slug: 'x', name: 'X', because: 'name' }] });

test('neither conflicts nor what may be there already are chosen at first', () => {
  expect(firstChoice([entry('a'), twin])).toEqual({ a: ['name'], b: [] });
});

test('what is asked for names the version that was seen, and conflicts only where somebody chose them', () => {
  const entries = [entry('a'), twin];
  const first = firstChoice(entries);
  expect(applyBodyOf(first, entries)).toEqual({ entries: [{ id: 'a', entryVersion: 3, accept: 'all' }] });
  const over = withPath(first, entry('a'), 'summary', true);
  expect(applyBodyOf(over, entries).entries[0]?.accept).toEqual(['name', 'summary']);
  expect(applyBodyOf(withPath(first, entry('a'), 'name', false), entries).entries).toEqual([]);
});

test('a choice survives a reload as far as its changes are still there', () => {
  const entries = [entry('a', { changes: [change('name')] })];
  expect(stillThere({ a: ['summary'], gone: ['name'] }, entries)).toEqual({ a: [] });
});
