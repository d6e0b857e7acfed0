import { endpoints } from '../../contract/endpoints.ts';
import { basedOn } from '../http/based-on.ts';
import { RequestProblem } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { type AppContext, languageOf } from '../http/request-context.ts';
import { confirmEntry } from '../services/editing/confirm-entry.ts';
import { readEntry } from '../services/editing/describe-entry.ts';
import { discardDraft } from '../services/editing/discard-draft.ts';
import { listMyEntries } from '../services/editing/my-entries.ts';
import { saveDraft } from '../services/editing/save-draft.ts';
import { submitDraft } from '../services/editing/submit-draft.ts';
import { withdrawConsent } from '../services/editing/withdraw-consent.ts';
import { withdrawDraft } from '../services/editing/withdraw-draft.ts';
import { listArchive, moveEntry } from '../services/entry/archive.ts';
import { createEntry, updateEntry } from '../services/entry/write.ts';
import { answerEntry, answerProposal, uncached } from './answer.ts';
import { editingContext } from './editing-context.ts';
import type { Route } from './route.ts';

const slugOf = (c: AppContext) => c.req.param('slug') ?? '';

export const myEntriesRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.myEntries.query);
    return c.json(await listMyEntries(db, c.get('viewer')), 200, uncached);
  };

export const entryRoute: Route =
  ({ db, city }) =>
  async (c) => {
    readQuery(c, endpoints.entry.query);
    return answerEntry(c, await readEntry(db, slugOf(c), c.get('viewer'), city));
  };

export const confirmEntryRoute: Route = (deps) => async (c) =>
  answerEntry(c, await confirmEntry(editingContext(deps), slugOf(c), basedOn(c, 'v'), c.get('viewer')));

export const withdrawConsentRoute: Route = (deps) => async (c) =>
  answerEntry(
    c,
    await withdrawConsent(editingContext(deps), slugOf(c), c.req.param('key') ?? '', c.get('viewer')),
  );

/** The draft that is replaced; null where the writer knows of none (`If-None-Match: *`). */
function draftVersion(c: AppContext): number | null {
  if (c.req.header('If-Match') === undefined && c.req.header('If-None-Match') === '*') return null;
  return basedOn(c, 'd');
}

export const saveDraftRoute: Route = (deps) => async (c) => {
  const version = draftVersion(c);
  const draft = await readBody(c, endpoints.saveDraft.body);
  return answerProposal(c, await saveDraft(editingContext(deps), slugOf(c), version, draft, c.get('viewer')));
};

export const discardDraftRoute: Route = (deps) => async (c) =>
  answerEntry(c, await discardDraft(editingContext(deps), slugOf(c), basedOn(c, 'd'), c.get('viewer')));

export const submitDraftRoute: Route = (deps) => async (c) => {
  const draft = { version: basedOn(c, 'd'), language: languageOf(c) };
  return answerEntry(c, await submitDraft(editingContext(deps), slugOf(c), draft, c.get('viewer')));
};

export const withdrawDraftRoute: Route = (deps) => async (c) =>
  answerEntry(c, await withdrawDraft(editingContext(deps), slugOf(c), basedOn(c, 'd'), c.get('viewer')));

export const createEntryRoute: Route = (deps) => async (c) => {
  const body = { ...(await readBody(c, endpoints.createEntry.body)), language: languageOf(c) };
  return answerEntry(c, await createEntry(editingContext(deps), body, c.get('viewer')), 201);
};

export const updateEntryRoute: Route = (deps) => async (c) => {
  const version = basedOn(c, 'v');
  const body = { ...(await readBody(c, endpoints.updateEntry.body)), language: languageOf(c) };
  return answerEntry(c, await updateEntry(editingContext(deps), slugOf(c), version, body, c.get('viewer')));
};

const move =
  (to: 'active' | 'archived'): Route =>
  (deps) =>
  async (c) => {
    const version = basedOn(c, 'v');
    const { reason } = await readBody(c, endpoints.archiveEntry.body);
    const moved = await moveEntry(editingContext(deps), slugOf(c), version, { to, reason }, c.get('viewer'));
    return answerEntry(c, moved);
  };

export const archiveEntryRoute = move('archived');
export const unarchiveEntryRoute = move('active');

export const archiveRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.archive.query);
    return c.json(await listArchive(db), 200, uncached);
  };

/** The version that an address names. @throws RequestProblem `not-found` where it names none. */
export function versionIn(c: AppContext): number {
  const text = c.req.param('version') ?? '';
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RequestProblem('not-found');
  return Number(text);
}
