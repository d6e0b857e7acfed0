import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentWith, deskWith, offerWith, pointWith } from '../../../tests/support/content.ts';
import type { EntryContent } from '../../contract/entry-content.ts';
import { applyChanges, changesBetween, mergeProposal, valueAt } from './changes.ts';

const level = fc.constantFrom('public', 'network', 'team');
const word = fc.constantFrom('', 'a', 'b', 'c');
const keyed = <Part extends object>(part: fc.Arbitrary<Part>) =>
  fc
    .uniqueArray(fc.constantFrom('1', '2', '3', '4'), { maxLength: 4 })
    .chain((keys) => fc.tuple(...keys.map((key) => part.map((rest) => ({ key, ...rest })))));

const point = fc.record({ type: fc.constantFrom('phone', 'email'), value: word, label: word, level });
const contact = fc.record({
  type: fc.constantFrom('person', 'desk'),
  name: word,
  role: word,
  languages: fc.constant<string[]>([]),
  level,
  consent: fc.boolean(),
  points: keyed(point),
});
const offer = fc.record({
  title: word,
  text: word,
  fields: fc.constant<string[]>([]),
  targetGroups: fc.constant<string[]>([]),
  languages: fc.constant<string[]>([]),
  place: word,
  times: word,
  validFrom: fc.constant(null),
  validTo: fc.constant(null),
  registration: word,
  level,
});
const content = fc.record({
  name: word,
  shortName: fc.option(word),
  kind: word,
  umbrella: fc.option(word),
  summary: word,
  description: word,
  website: fc.option(word),
  fields: fc.uniqueArray(word),
  targetGroups: fc.constant<string[]>([]),
  languages: fc.uniqueArray(word),
  citywide: fc.boolean(),
  serves: fc.constant<string[]>([]),
  locations: fc.constant<EntryContent['locations']>([]),
  contacts: keyed(contact),
  offers: keyed(offer),
}) as fc.Arbitrary<EntryContent>;

const sorted = (one: EntryContent) => ({
  ...one,
  offers: one.offers.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  contacts: one.contacts
    .map((each) => ({ ...each, points: each.points.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
});

test('the changes from one state to another, made in the first, give the other', () => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      const changes = changesBetween(before, after);
      expect(sorted(applyChanges(before, changes))).toEqual(sorted(after));
      expect(changesBetween(after, after)).toEqual([]);
      for (const change of changes) expect(valueAt(after, change.path)).toEqual(change.after);
    }),
    { numRuns: 500 },
  );
});

test('a merge keeps what both did; a conflict is told, and only where both changed one place', () => {
  fc.assert(
    fc.property(content, content, content, (base, current, proposed) => {
      const merged = mergeProposal(base, current, proposed);
      const ours = new Set(changesBetween(base, current).map(({ path }) => path));
      for (const change of merged) {
        const touched = [...ours].some(
          (path) =>
            path === change.path || path.startsWith(`${change.path}/`) || change.path.startsWith(`${path}/`),
        );
        if (change.kind !== 'moved') expect(change.conflict).toBe(touched);
        expect(change.current).toEqual(valueAt(current, change.path));
      }
      const result = applyChanges(
        current,
        merged.filter(({ conflict }) => !conflict),
      );
      for (const { path, kind } of changesBetween(base, current)) {
        const isTheirs = merged.some((change) => !change.conflict && change.path === path);
        if (kind === 'changed' && !isTheirs) expect(valueAt(result, path)).toEqual(valueAt(current, path));
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing changed elsewhere: the merge is the proposal', () => {
  fc.assert(
    fc.property(content, content, (base, proposed) => {
      const merged = mergeProposal(base, base, proposed);
      expect(merged.every(({ conflict }) => !conflict)).toBe(true);
      expect(sorted(applyChanges(base, merged))).toEqual(sorted(proposed));
    }),
    { numRuns: 300 },
  );
});

test('the order of parts is a change of its own', () => {
  const part = (key: string) => ({ key, title: key }) as EntryContent['offers'][number];
  const base = { offers: [part('1'), part('2'), part('3')] } as EntryContent;
  const after = { offers: [part('3'), part('1'), part('2')] } as EntryContent;
  const changes = changesBetween(base, after);
  expect(changes).toEqual([
    { path: 'offers#', kind: 'moved', before: ['1', '2', '3'], after: ['3', '1', '2'] },
  ]);
  expect(applyChanges(base, changes)).toEqual(after);
});

test('changes come in the order in which an entry is read, however the database has kept it', () => {
  const asStored = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(asStored);
    if (typeof value !== 'object' || value === null) return value;
    // As jsonb keeps the fields of an object.
    const fields = Object.entries(value).toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
    return Object.fromEntries(fields.map(([name, field]) => [name, asStored(field)]));
  };
  const before = contentWith();
  const after = contentWith({
    summary: 'Neu.',
    website: 'https://neu.example',
    contacts: [deskWith({ points: [pointWith()] })],
    offers: [offerWith({ title: 'Kurs' })],
  });
  const changes = changesBetween(before, asStored(after) as EntryContent);
  expect(changes.map(({ path }) => path)).toEqual(['summary', 'website', 'contacts/1', 'offers/1']);
  expect(Object.keys(changes[2]?.after ?? {}).slice(0, 4)).toEqual(['key', 'type', 'name', 'role']);
  expect(Object.keys(changes[3]?.after ?? {}).slice(0, 3)).toEqual(['key', 'title', 'text']);
});
