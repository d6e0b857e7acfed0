import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentWith } from '../../../../../tests/support/content.ts';
import type { OwnProposal } from '../../../../contract/editing.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { withoutConsent } from '../../../../domain/partner/consents.ts';
import { ApiProblem } from '../../../api/fetch-json.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import type { LocalDraft } from './local-draft.ts';
import type { OpenedDraft } from './opened-draft.ts';

const before = contentWith({ summary: 'alt' });
const opened: OpenedDraft = {
  content: before,
  basedOn: 7,
  replaces: null,
  unsent: false,
  from: 'entry',
  writtenAt: null,
  unread: {},
  other: null,
  team: null,
};
const proposalWith = (version: number, content: EntryContent): OwnProposal => ({
  id: 'p',
  version,
  state: 'draft',
  basedOn: 7,
  content,
  changes: [],
  savedAt: `2026-11-23T14:3${version}:00Z`,
  submittedAt: null,
  comment: '',
});

interface Theirs {
  readonly theirs: OwnProposal | null;
  readonly withdrawn: readonly string[];
}
const left = (theirs: OwnProposal, withdrawn: readonly string[] = []): Theirs => ({ theirs, withdrawn });

/** A server that counts versions, as far as a keeper sees one. */
function start(of: Partial<OpenedDraft> = {}) {
  let version = 0;
  const kept: { draft: LocalDraft | null } = { draft: null };
  const save = vi.fn(async (_: number | null, { content }: { content: EntryContent }) =>
    proposalWith(++version, content),
  );
  const load = vi.fn(async (): Promise<Theirs> => ({ theirs: null, withdrawn: [] }));
  const keeper = createDraftKeeper({
    opened: { ...opened, ...of },
    local: {
      read: async () => kept.draft,
      keep: async (draft) => {
        kept.draft = draft;
      },
      keepAtOnce: (draft) => {
        kept.draft = draft;
      },
      drop: async () => {
        kept.draft = null;
      },
    },
    remote: { save, load },
  });
  const write = (summary: string) => keeper.change({ ...before, summary });
  return { keeper, save, load, kept, write, state: () => keeper.store.getState().save };
}

const offline = () => new ApiProblem('offline', 0, '');
const conflict = () => new ApiProblem('version-conflict', 412, '');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('typing is sent once it pauses, the first time as a new draft', async () => {
  const { save, write, state, kept } = start();
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
  const { keeper, save, write, state } = start();
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
  const { save, write, state, kept } = start();
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
  const { keeper, save, load, write, state } = start({ replaces: 1 });
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
  const { keeper, save, load, write, state } = start({ replaces: 1 });
  save.mockRejectedValueOnce(conflict());
  load.mockResolvedValueOnce(left(proposalWith(4, { ...before, summary: 'gleich' })));
  write('gleich');
  expect(await keeper.flush()).toBe(true);
  expect(state().kind).toBe('saved');
});

test('the draft was decided meanwhile: what is written becomes a new one', async () => {
  const { keeper, save, load, write } = start({ replaces: 1 });
  save.mockRejectedValueOnce(conflict());
  load.mockResolvedValueOnce(left({ ...proposalWith(4, before), state: 'accepted' }));
  write('mehr');
  expect(await keeper.flush()).toBe(true);
  expect(save.mock.calls.map(([replaces]) => replaces)).toEqual([1, null]);
});

test('what the server refuses says where, and stays on the device', async () => {
  const { keeper, save, write, state, kept } = start();
  const fields = [{ name: 'content.website', message: 'So beginnt keine Adresse.' }];
  save.mockRejectedValueOnce(new ApiProblem('invalid-body', 400, '', fields));
  write('neu');
  expect(await keeper.flush()).toBe(false);
  expect(state()).toEqual({ kind: 'refused', code: 'invalid-body', fields });
  expect(kept.draft).not.toBeNull();
});

test('what is not sent yet is kept before the page is gone, and nothing of what is', async () => {
  const { keeper, write, kept } = start();
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
  const { keeper, save } = start({ unsent: true });
  expect(await keeper.flush()).toBe(true);
  expect(save).toHaveBeenCalledOnce();
});

test('what has ended keeps and sends nothing any more', async () => {
  const { keeper, save, write, kept } = start();
  write('neu');
  await keeper.end();
  write('noch mehr');
  await vi.runAllTimersAsync();
  expect(save).not.toHaveBeenCalled();
  expect(kept.draft).toBeNull();
});

test('what could not be read stays on the device when all else is sent, until it can be', async () => {
  const { keeper, write, state, kept } = start();
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
  const { keeper, save, load, state } = start({ content: agreed, replaces: 1, from: 'server' });
  keeper.change({ ...agreed, summary: 'neu' });
  await keeper.amend(async () => proposalWith(2, withdrawn), withdraw);
  await vi.advanceTimersByTimeAsync(800);
  expect(save.mock.calls).toEqual([[2, { basedOn: 7, content: { ...withdrawn, summary: 'neu' } }]]);
  expect(load).not.toHaveBeenCalled();
  expect(state().kind).toBe('saved');
});

test('where nothing else was written, what the server has changed is not sent once more', async () => {
  const { keeper, save, state } = start({ content: agreed, replaces: 1, from: 'server' });
  await keeper.amend(async () => proposalWith(2, withdrawn), withdraw);
  await vi.advanceTimersByTimeAsync(800);
  expect(save).not.toHaveBeenCalled();
  expect(state().kind).toBe('saved');
  expect(keeper.store.getState().content).toEqual(withdrawn);
});

test('nothing is sent while the server changes the draft, and all of it when that fails', async () => {
  const { keeper, save } = start({ content: agreed, replaces: 1, from: 'server' });
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
  const { keeper, save } = start({ content: agreed, replaces: 1, from: 'server' });
  const theirs = proposalWith(3, { ...withdrawn, summary: 'anderes' });
  await keeper.amend(async () => theirs, withdraw);
  await vi.advanceTimersByTimeAsync(800);
  expect(save.mock.calls.map(([replaces]) => replaces)).toEqual([1]);
});

test('a consent that was withdrawn meanwhile does not come back, whichever state is taken', async () => {
  const { keeper, save, load, state } = start({ content: agreed, replaces: 1, from: 'server' });
  save.mockRejectedValueOnce(conflict());
  load.mockResolvedValueOnce(left(proposalWith(2, withdrawn), ['p1']));
  keeper.change({ ...agreed, summary: 'neu' });
  await keeper.flush();
  expect(state().kind).toBe('conflict');
  keeper.resolve('mine');
  await keeper.flush();
  expect(save.mock.calls.at(-1)).toEqual([2, { basedOn: 7, content: { ...withdrawn, summary: 'neu' } }]);
});
