import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  before,
  conflict,
  left,
  offline,
  proposalWith,
  startKeeper,
} from '../../../../../tests/support/draft-keeper.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { withoutConsent } from '../../../../domain/partner/consents.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const person: EntryContent['contacts'][number] = {
  key: 'p1',
  type: 'person',
  name: 'Ewa Nowak',
  role: '',
  languages: [],
  level: 'public',
  consent: true,
  points: [],
};
const agreed: EntryContent = { ...before, contacts: [person] };
const withdrawn = withoutConsent(agreed, 'p1');
const withdraw = (content: EntryContent) => withoutConsent(content, 'p1');

test('what the server changes in the draft is gone on from, with what was not sent yet', async () => {
  const { keeper, save, load, state } = startKeeper({ content: agreed, replaces: 1, from: 'server' });
  keeper.change({ ...agreed, summary: 'neu' });
  await keeper.amend(async () => proposalWith(2, withdrawn), withdraw);
  await vi.advanceTimersByTimeAsync(800);
  expect(save.mock.calls).toEqual([[2, { basedOn: 7, content: { ...withdrawn, summary: 'neu' } }]]);
  expect(load).not.toHaveBeenCalled();
  expect(state().kind).toBe('saved');
});

test('where nothing else was written, what the server has changed is not sent once more', async () => {
  const { keeper, save, state } = startKeeper({ content: agreed, replaces: 1, from: 'server' });
  await keeper.amend(async () => proposalWith(2, withdrawn), withdraw);
  await vi.advanceTimersByTimeAsync(800);
  expect(save).not.toHaveBeenCalled();
  expect(state().kind).toBe('saved');
  expect(keeper.store.getState().content).toEqual(withdrawn);
});

test('nothing is sent while the server changes the draft, and all of it when that fails', async () => {
  const { keeper, save } = startKeeper({ content: agreed, replaces: 1, from: 'server' });
  const gate = Promise.withResolvers<null>();
  const amended = keeper.amend(() => gate.promise, withdraw);
  keeper.change({ ...agreed, summary: 'neu' });
  await vi.advanceTimersByTimeAsync(800);
  expect(save).not.toHaveBeenCalled();
  gate.reject(offline());
  await expect(amended).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(800);
  expect(save.mock.calls.map(([, { content }]) => content)).toEqual([{ ...agreed, summary: 'neu' }]);
});

test('a draft that another device has written in, too, is not gone on from unseen', async () => {
  const { keeper, save } = startKeeper({ content: agreed, replaces: 1, from: 'server' });
  const theirs = proposalWith(3, { ...withdrawn, summary: 'anderes' });
  await keeper.amend(async () => theirs, withdraw);
  await vi.advanceTimersByTimeAsync(800);
  expect(save.mock.calls.map(([replaces]) => replaces)).toEqual([1]);
});

test('a consent that was withdrawn meanwhile does not come back, whichever state is taken', async () => {
  const { keeper, save, load, state } = startKeeper({ content: agreed, replaces: 1, from: 'server' });
  save.mockRejectedValueOnce(conflict());
  load.mockResolvedValueOnce(left(proposalWith(2, withdrawn), ['p1']));
  keeper.change({ ...agreed, summary: 'neu' });
  await keeper.flush();
  expect(state().kind).toBe('conflict');
  keeper.resolve('mine');
  await keeper.flush();
  expect(save.mock.calls.at(-1)).toEqual([2, { basedOn: 7, content: { ...withdrawn, summary: 'neu' } }]);
});
