import { expect, test } from 'vitest';
import { fieldKind, writtenText } from './field-kind.ts';

test.each([
  ['description', 'paragraph'],
  ['summary', 'long'],
  ['kind', 'choice'],
  ['languages', 'list'],
  ['citywide', 'yes-no'],
  ['validTo', 'date'],
  ['hours', 'hours'],
] as const)('%s is corrected as %s', (field, kind) => expect(fieldKind(field, null)?.kind).toBe(kind));

test.each(['order', 'consent', 'whole'] as const)('%s is not corrected in a field', (field) =>
  expect(fieldKind(field, null)).toBeNull(),
);

test('a number is written as its kind is, and the kind chosen from those of its place', () => {
  const mail = { type: 'email', value: 'a@b.example' } as const;
  expect(fieldKind('value', mail)).toEqual({ kind: 'text', type: 'email', nullable: false });
  expect(fieldKind('type', mail)).toMatchObject({ from: 'points' });
  expect(fieldKind('type', null)).toMatchObject({ from: 'contactTypes' });
});

test('nothing written is nothing where that can be, and one line stays one', () => {
  const read = (field: 'website' | 'role' | 'summary' | 'text', written: string) => {
    const kind = fieldKind(field, null);
    return kind === null ? undefined : writtenText(kind, written);
  };
  expect(read('website', '')).toBeNull();
  expect(read('role', '')).toBe('');
  expect(read('summary', 'eins\nzwei')).toBe('eins zwei');
  expect(read('text', 'eins\nzwei')).toBe('eins\nzwei');
});
