import { expect, test } from 'vitest';
import type { ProposedChange } from '../../../contract/change.ts';
import { type Choice, type ChoiceStep, decisionOf, firstChoice, firstUnread, nextChoice } from './choice.ts';

const change = (path: string, conflict = false): ProposedChange => ({
  path,
  kind: 'changed',
  before: 'alt',
  after: 'neu',
  current: conflict ? 'anders' : 'alt',
  conflict,
});
const changes = [change('name'), change('summary', true), change('contacts/1/role')];
const after = (...steps: readonly ChoiceStep[]): Choice => steps.reduce(nextChoice, firstChoice(changes));
const decided = (choice: Choice) => decisionOf(choice, changes, { entryVersion: 7, comment: ' Danke! ' });

test('all is chosen to begin with but what somebody else changed meanwhile', () => {
  expect(decided(after())).toEqual({
    entryVersion: 7,
    accept: ['name', 'contacts/1/role'],
    corrections: {},
    comment: 'Danke!',
  });
});

test('what is left and taken again is in the order of the proposal', () => {
  const choice = after(
    { do: 'leave', path: 'name' },
    { do: 'accept', path: 'summary' },
    { do: 'accept', path: 'name' },
    { do: 'accept', path: 'name' },
  );
  expect(decided(choice).accept).toEqual(['name', 'summary', 'contacts/1/role']);
});

test('a correction is accepted with what it corrects, and gone when that is left', () => {
  const corrected = after({ do: 'correct', path: 'summary', value: 'besser' });
  expect(decided(corrected).accept).toContain('summary');
  expect(decided(corrected).corrections).toEqual({ summary: 'besser' });
  expect(decided(nextChoice(corrected, { do: 'leave', path: 'summary' })).corrections).toEqual({});
  expect(decided(nextChoice(corrected, { do: 'uncorrect', path: 'summary' }))).toMatchObject({
    accept: ['name', 'summary', 'contacts/1/role'],
    corrections: {},
  });
});

test('everything can be taken at once', () => {
  const paths = changes.map(({ path }) => path);
  expect(decided(after({ do: 'accept-all', paths })).accept).toEqual(paths);
});

test('what was chosen stands for what is still proposed the same', () => {
  const before = changes;
  const [name, , role] = before;
  if (name === undefined || role === undefined) throw new Error('there are changes');
  const now = [name, change('website'), { ...role, current: 'inzwischen anders', conflict: true }];
  const choice = after(
    { do: 'leave', path: 'name' },
    { do: 'correct', path: 'summary', value: 'gibt es nicht mehr' },
    { do: 'correct', path: 'contacts/1/role', value: 'Leitung' },
    { do: 'meet', before, now },
  );
  expect(choice).toEqual({
    accepted: ['website'],
    corrections: { 'contacts/1/role': 'Leitung' },
    unread: {},
  });
});

test('hours that cannot be read belong to what they correct, as long as that is accepted and proposed', () => {
  const hours = change('locations/1/hours', true);
  const before = [hours, change('locations/2')];
  const note = (path: string, place: string): ChoiceStep => ({
    do: 'note-unread',
    path,
    texts: { [place]: 'bald' },
  });
  const noted = [
    note('locations/1/hours', 'locations/1/hours/1'),
    note('locations/2', 'locations/2/hours/1'),
  ].reduce(nextChoice, firstChoice(before));
  expect(firstUnread(noted, before)?.path).toBe('locations/1/hours');
  const left = nextChoice(noted, { do: 'leave', path: 'locations/1/hours' });
  expect(firstUnread(left, before)?.path).toBe('locations/2');
  const mended: ChoiceStep = {
    do: 'note-unread',
    path: 'locations/2',
    texts: { 'locations/2/hours/1': null },
  };
  expect(firstUnread(nextChoice(left, mended), before)).toBeUndefined();
  expect(nextChoice(noted, { do: 'uncorrect', path: 'locations/2' }).unread).toEqual({
    'locations/1/hours/1': 'bald',
  });
  expect(nextChoice(noted, { do: 'meet', before, now: [hours] }).unread).toEqual({
    'locations/1/hours/1': 'bald',
  });
});
