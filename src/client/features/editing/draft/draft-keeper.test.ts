import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  before,
  conflict,
  left,
  offline,
  proposalWith,
  startKeeper,
} from '../../../../../tests/support/draft-keeper.ts';
import { ApiProblem } from '../../../api/fetch-json.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('typing is sent once it pauses, the first time as a new draft', async () => {
  const { save, write, state, kept } = startKeeper();
  write('n');
  await vi.advanceTimersByTimeAsync(500);
  write('neu');
  expect(state()).toEqual({ kind: 'waiting' });
  await vi.advanceTimersByTimeAsync(799);
  expect(save).not.toHaveBeenCalled();
  expect(kept.draft?.content.summary).toBe('neu');
  await vi.advanceTimersByTimeAsync(1);
  expect(save.mock.calls.map(([replaces]) => replaces)).toEqual([null]);
  expect(state()).toEqual({ kind: 'saved', at: '2026-11-23T14:31:00Z' });
  expect(kept.draft).toBeNull();
});

test('what is typed while it is sent is sent after it, on top of it', async () => {
  const { keeper, save, write, state } = startKeeper();
  const gate = Promise.withResolvers<void>();
  save.mockImplementationOnce(async (_, { content }) => gate.promise.then(() => proposalWith(1, content)));
  write('eins');
  const flushed = keeper.flush();
  await vi.advanceTimersByTimeAsync(0);
  write('zwei');
  gate.resolve();
  expect(await flushed).toBe(true);
  expect(save.mock.calls.map(([replaces, { content }]) => [replaces, content.summary])).toEqual([
    [null, 'eins'],
    [1, 'zwei'],
  ]);
  expect(state().kind).toBe('saved');
});

test('without a network it stays on the device and is sent when that is back', async () => {
  const { save, write, state, kept } = startKeeper();
  save.mockRejectedValueOnce(offline());
  write('neu');
  await vi.advanceTimersByTimeAsync(800);
  expect(state()).toEqual({ kind: 'offline' });
  expect(kept.draft).toMatchObject({ basedOn: 7, replaces: null, content: { summary: 'neu' } });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(state().kind).toBe('saved');
  expect(kept.draft).toBeNull();
});

test.each([
  ['mine', 'meins'],
  ['theirs', 'anderes'],
] as const)('another device was faster: both are there, and %s is taken', async (choice, summary) => {
  const { keeper, save, load, write, state } = startKeeper({ replaces: 1 });
  save.mockRejectedValueOnce(conflict());
  const theirs = proposalWith(4, { ...before, summary: 'anderes' });
  load.mockResolvedValueOnce(left(theirs));
  write('meins');
  await keeper.flush();
  expect(state()).toEqual({ kind: 'conflict', theirs });
  keeper.resolve(choice);
  await vi.runAllTimersAsync();
  expect(state().kind).toBe('saved');
  expect(keeper.store.getState().content.summary).toBe(summary);
  expect(save.mock.calls.slice(1).map(([replaces]) => replaces)).toEqual(choice === 'mine' ? [4] : []);
});

test('the other device wrote the same: nobody is asked', async () => {
  const { keeper, save, load, write, state } = startKeeper({ replaces: 1 });
  save.mockRejectedValueOnce(conflict());
  load.mockResolvedValueOnce(left(proposalWith(4, { ...before, summary: 'gleich' })));
  write('gleich');
  expect(await keeper.flush()).toBe(true);
  expect(state().kind).toBe('saved');
});

test('the draft was decided meanwhile: what is written becomes a new one', async () => {
  const { keeper, save, load, write } = startKeeper({ replaces: 1 });
  save.mockRejectedValueOnce(conflict());
  load.mockResolvedValueOnce(left({ ...proposalWith(4, before), state: 'accepted' }));
  write('mehr');
  expect(await keeper.flush()).toBe(true);
  expect(save.mock.calls.map(([replaces]) => replaces)).toEqual([1, null]);
});

test('what the server refuses says where, and stays on the device', async () => {
  const { keeper, save, write, state, kept } = startKeeper();
  const fields = [{ name: 'content.website', message: 'So beginnt keine Adresse.' }];
  save.mockRejectedValueOnce(new ApiProblem('invalid-body', 400, '', fields));
  write('neu');
  expect(await keeper.flush()).toBe(false);
  expect(state()).toEqual({ kind: 'refused', code: 'invalid-body', fields });
  expect(kept.draft).not.toBeNull();
});

test('what is not sent yet is kept before the page is gone, and nothing of what is', async () => {
  const { keeper, write, kept } = startKeeper();
  keeper.leave();
  expect(kept.draft).toBeNull();
  write('eben');
  keeper.leave();
  expect(kept.draft?.content.summary).toBe('eben');
  await keeper.flush();
  keeper.leave();
  expect(kept.draft).toBeNull();
});

test('what was not sent the last time is sent now', async () => {
  const { keeper, save } = startKeeper({ unsent: true });
  expect(await keeper.flush()).toBe(true);
  expect(save).toHaveBeenCalledOnce();
});

test('what has ended keeps and sends nothing any more', async () => {
  const { keeper, save, write, kept } = startKeeper();
  write('neu');
  await keeper.end();
  write('noch mehr');
  await vi.runAllTimersAsync();
  expect(save).not.toHaveBeenCalled();
  expect(kept.draft).toBeNull();
});

test('what could not be read stays on the device when all else is sent, until it can be', async () => {
  const { keeper, write, state, kept } = startKeeper();
  keeper.noteUnread({ 'locations/1/hours/2': 'halb neun' });
  write('neu');
  expect(await keeper.flush()).toBe(true);
  await vi.advanceTimersByTimeAsync(250);
  expect(state().kind).toBe('saved');
  const unread = { 'locations/1/hours/2': 'halb neun' };
  expect(kept.draft).toMatchObject({ isSent: true, unread, content: { summary: 'neu' } });
  expect(keeper.store.getState().unread).toEqual(unread);
  keeper.noteUnread({ 'locations/1/hours/2': null });
  expect(kept.draft).toBeNull();
  await vi.runAllTimersAsync();
  expect(kept.draft).toBeNull();
});
