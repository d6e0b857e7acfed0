import { expect, test } from 'vitest';
import { changedPlaces, rebasedTeam, type TeamSettings, withTeamValue } from './team-settings.ts';

const noted = { since: null, agreement: '', responsible: 'Weber', notes: 'Alt.' };
const base: TeamSettings = { level: 'public', cooperation: noted };
const withNotes = (notes: string, more: Partial<typeof noted> = {}): TeamSettings => ({
  ...base,
  cooperation: { ...noted, notes, ...more },
});

test('what only one of both changed is kept of both', () => {
  const current: TeamSettings = { ...withNotes('Alt.', { responsible: 'Aydın' }), level: 'team' };
  expect(rebasedTeam(base, current, withNotes('Neu.'))).toEqual({
    team: { level: 'team', cooperation: { ...noted, responsible: 'Aydın', notes: 'Neu.' } },
    conflicts: [],
  });
});

test('what both changed differently has to be decided, and stays as published until it is', () => {
  expect(rebasedTeam(base, withNotes('Ihres.'), withNotes('Meines.'))).toEqual({
    team: withNotes('Ihres.'),
    conflicts: [{ place: 'notes', before: 'Alt.', current: 'Ihres.', after: 'Meines.' }],
  });
});

test('what both changed alike is no conflict', () => {
  expect(rebasedTeam(base, withNotes('Gleich.'), withNotes('Gleich.')).conflicts).toEqual([]);
});

test('notes that somebody has emptied are a change like others', () => {
  const { conflicts } = rebasedTeam(base, { ...base, cooperation: null }, withNotes('Neu.'));
  expect(conflicts).toEqual([{ place: 'notes', before: 'Alt.', current: '', after: 'Neu.' }]);
});

test('where nothing is noted any more, there are no notes', () => {
  const emptied = withTeamValue(withTeamValue(base, 'notes', ''), 'responsible', '');
  expect(emptied).toEqual({ level: 'public', cooperation: null });
  expect(changedPlaces(base, emptied)).toEqual(['responsible', 'notes']);
});
