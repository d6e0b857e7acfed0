import { expect, test } from 'vitest';
import { contentWith } from '../../../../../tests/support/content.ts';
import { entryWith, proposalWith } from '../../../../../tests/support/editable-entry.ts';
import { openedDraft } from './opened-draft.ts';

const written = contentWith({ summary: 'vom Telefon' });
const stored = contentWith({ summary: 'vom Rechner' });
const localAt = (writtenAt: string, replaces: number | null) => ({
  content: written,
  basedOn: 7,
  replaces,
  writtenAt,
});

test('nothing was written: the entry as it is', () => {
  expect(openedDraft(entryWith(), null)).toMatchObject({ from: 'entry', basedOn: 7, replaces: null });
});

test('a draft on the server is continued, a decided one is not', () => {
  const draft = proposalWith({ version: 3, content: stored });
  expect(openedDraft(entryWith({ proposal: draft }), null)).toMatchObject({
    from: 'server',
    replaces: 3,
    content: stored,
  });
  const done = proposalWith({ state: 'accepted', content: stored });
  expect(openedDraft(entryWith({ proposal: done }), null)).toMatchObject({ from: 'entry', replaces: null });
});

test('what this device could not send continues the draft', () => {
  const draft = proposalWith({ version: 3, content: stored, savedAt: '2026-11-23T10:00:00Z' });
  expect(openedDraft(entryWith({ proposal: draft }), localAt('2026-11-23T10:05:00Z', 3))).toMatchObject({
    from: 'device',
    unsent: true,
    replaces: 3,
    content: written,
    other: null,
  });
});

test.each([
  ['2026-11-23T09:00:00Z', 'server', written],
  ['2026-11-23T11:00:00Z', 'device', stored],
])('two states: written here at %s, the newer one wins, the other is at hand', (writtenAt, from, other) => {
  const draft = proposalWith({ version: 4, content: stored, savedAt: '2026-11-23T10:00:00Z' });
  const opened = openedDraft(entryWith({ proposal: draft }), localAt(writtenAt, 3));
  expect(opened).toMatchObject({ from, replaces: 4, other: { content: other } });
});

test('the same in both places is one', () => {
  const draft = proposalWith({ version: 4, content: written });
  expect(openedDraft(entryWith({ proposal: draft }), localAt('2026-11-23T09:00:00Z', 3))).toMatchObject({
    from: 'server',
    unsent: false,
    other: null,
  });
});

test('what could not be read comes back with whatever state is the newer one, and makes no second state', () => {
  const unread = { 'locations/1/hours/2': 'halb neun' };
  const draft = proposalWith({ version: 4, content: stored, savedAt: '2026-11-23T10:00:00Z' });
  const sent = { ...localAt('2026-11-23T09:00:00Z', 3), unread, isSent: true };
  expect(openedDraft(entryWith({ proposal: draft }), sent)).toMatchObject({
    from: 'server',
    content: stored,
    unread,
    other: null,
  });
  const unsent = { ...localAt('2026-11-23T11:00:00Z', 4), unread };
  expect(openedDraft(entryWith({ proposal: draft }), unsent)).toMatchObject({ from: 'device', unread });
});
