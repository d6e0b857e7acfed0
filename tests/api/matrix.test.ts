import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { accessLevels } from '../../src/contract/access.ts';
import type { EditableEntry } from '../../src/contract/editing.ts';
import { type EndpointName, endpoints } from '../../src/contract/endpoints.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { outbox } from '../../src/server/db/people-schema.ts';
import { audit } from '../../src/server/db/schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { type Asked, entryPath, propose, type Somebody, signIn, visitorOf } from './people.ts';

/*
 * Every route × every role × entries that are one's own, others', above one's level, archived; and in whatever comes
 * back, in the snapshot and in every mail, no value that is above the reader's level.
 */

/** A word that stands nowhere but in one entry at one level; `notes` are the team's own. */
const canary = (entry: string, level: string) => `kanari${entry}${level}`;

function entryWithCanaries(slug: string): PartnerRecord {
  const base = partnerWith({ name: slug, phone: '030 23125 111' });
  const [desk] = base.contacts;
  if (desk === undefined) throw new Error('there is a desk');
  return {
    ...base,
    contacts: accessLevels.map((level) => ({ ...desk, name: canary(slug, level), level, points: [] })),
    cooperation: { since: null, agreement: '', responsible: '', notes: canary(slug, 'notes') },
  };
}

const targets = ['eigen', 'fremd', 'intern', 'archiv'] as const;
type Target = (typeof targets)[number];
const api = await startApi([
  entryWithCanaries('eigen'),
  entryWithCanaries('fremd'),
  { ...entryWithCanaries('intern'), level: 'team' },
  entryWithCanaries('archiv'),
]);
afterAll(api.close);

const actors = {
  visitor: visitorOf(api),
  partner: await signIn(api, 'partner', ['eigen', 'archiv']),
  stranger: await signIn(api, 'partner', ['fremd']),
  editor: await signIn(api, 'editor'),
  administrator: await signIn(api, 'administrator'),
};
type Actor = keyof typeof actors;

const { version } = await actors.editor.get<EditableEntry>('GET', entryPath('archiv'));
await actors.editor.get('POST', entryPath('archiv', '/archive'), {
  ifMatch: `v${version}`,
  body: { reason: '' },
});
const waiting = await propose(actors.stranger, 'fremd', (content) => ({ ...content, summary: 'Neu.' }));
const { content } = await actors.editor.get<EditableEntry>('GET', entryPath('fremd'));

/** What is asked of each route. Writes name a state that is gone, so that nothing changes when they get through. */
type Probe = (target: Target) => Asked & { readonly path: string };
const noImport = '00000000-0000-4000-8000-000000000000';
const gone = { ifMatch: 'v999' };
const goneDraft = { ifMatch: 'd999' };
const written = { content, level: 'public', cooperation: null, reason: '' };
const invited = { email: 'nicht-eine-adresse', name: 'X', language: 'de' };
const at =
  (rest = '', asked: Asked = {}): Probe =>
  (target) => ({ path: entryPath(target, rest), ...asked });
const fixed =
  (path: string, asked: Asked = {}): Probe =>
  () => ({ path, ...asked });

/** A new route fails until it is here. */
const probes: Record<EndpointName, Probe> = {
  directory: fixed('/api/directory'),
  partners: (target) => ({ path: `/api/partners?q=kanari${target}` }),
  partner: (target) => ({ path: `/api/partners/${target}` }),
  vocabulary: fixed('/api/vocabulary'),
  legal: fixed('/api/legal'),
  health: fixed('/api/health'),
  ready: fixed('/api/ready'),
  openapi: fixed('/api/openapi.json'),
  session: fixed('/api/session'),
  requestCode: fixed('/api/sign-in/code', { body: { email: 'nicht-eine-adresse', language: 'de' } }),
  signIn: fixed('/api/sign-in', { body: { code: 'falsch' } }),
  signOut: fixed('/api/sign-out', { headers: { Cookie: '' } }),
  sessions: fixed('/api/sessions'),
  endSession: fixed('/api/sessions/nicht-meine'),
  sampleSignIn: fixed('/api/sample/sign-in', { body: { role: 'administrator' } }),
  sampleMails: fixed('/api/sample/mails'),
  myEntries: fixed('/api/my/entries'),
  entry: at(),
  confirmEntry: at('/confirm', gone),
  withdrawConsent: at('/contacts/gibtesnicht/withdraw-consent'),
  saveDraft: at('/draft', { ...goneDraft, body: { basedOn: 1, content } }),
  discardDraft: at('/draft', goneDraft),
  submitDraft: at('/draft/submit', goneDraft),
  withdrawDraft: at('/draft/withdraw', goneDraft),
  reviewQueue: fixed('/api/proposals'),
  proposal: fixed(`/api/proposals/${waiting.id}`),
  decideProposal: fixed(`/api/proposals/${waiting.id}/decision`, {
    ...goneDraft,
    body: { entryVersion: 1, accept: [], corrections: {}, comment: '' },
  }),
  undoDecision: fixed(`/api/proposals/${waiting.id}/undo`, goneDraft),
  createEntry: fixed('/api/entries', { body: { ...written, content: { ...content, name: '' } } }),
  updateEntry: at('', { ...gone, body: written }),
  archiveEntry: at('/archive', { ...gone, body: { reason: '' } }),
  unarchiveEntry: at('/unarchive', { ...gone, body: { reason: '' } }),
  archive: fixed('/api/archive'),
  history: at('/history'),
  revision: at('/history/1'),
  restoreRevision: at('/history/1/restore', { ...gone, body: { reason: '' } }),
  caretakers: at('/people'),
  inviteCaretaker: at('/people', { body: invited }),
  remindCaretaker: at('/people/niemand/invitation'),
  removeCaretaker: at('/people/niemand'),
  staff: fixed('/api/staff'),
  inviteStaff: fixed('/api/staff', { body: { ...invited, role: 'editor' } }),
  remindStaff: fixed('/api/staff/niemand/invitation'),
  removeStaff: fixed('/api/staff/niemand'),
  contactPeople: at('/contact-people'),
  erasePerson: at('/erase-person', { ...gone, body: { names: ['Niemand'] } }),
  eraseAccount: fixed('/api/erase-account', { body: { email: 'nicht-eine-adresse' } }),
  audit: fixed('/api/audit'),
  completeSignIn: fixed('/api/sign-in/second-factor', { body: { code: '000000' } }),
  secondFactor: fixed('/api/second-factor'),
  beginSecondFactor: fixed('/api/second-factor', {}),
  confirmSecondFactor: fixed('/api/second-factor/confirm', { body: { code: 'x' } }),
  renewRecoveryCodes: fixed('/api/second-factor/recovery-codes', { body: { code: 'x' } }),
  removeSecondFactor: fixed('/api/second-factor/remove', { body: { code: '000000' } }),
  resetSecondFactor: fixed('/api/staff/niemand/second-factor'),
  requireSecondFactor: fixed('/api/second-factor/requirement', { body: { required: 'x' } }),
  savedLists: fixed('/api/contact-lists'),
  saveList: fixed('/api/contact-lists', { body: { name: '', query: '', slugs: null } }),
  changeList: fixed('/api/contact-lists/1', { ...gone, body: { name: 'X', query: '', slugs: null } }),
  deleteList: fixed('/api/contact-lists/1'),
  restoreList: fixed('/api/contact-lists/1/restore'),
  noteListPrint: fixed('/api/contact-lists/1/prints', {
    body: { slugs: [], level: 'public', layout: 'table' },
  }),
  listChanges: fixed('/api/contact-lists/1/changes', { body: { slugs: [], level: 'public' } }),
  notePrint: (target) => ({
    path: '/api/contact-lists/prints',
    body: { slugs: [target], level: 'public', layout: 'table' },
  }),
  listLink: fixed('/api/list-links/nirgends'),
  contactListPdf: (target) => ({
    path: '/api/contact-lists/pdf',
    body: { slugs: [target], level: 'public', settings: '', filters: null, listId: null, link: null },
  }),
  contactListEntries: (target) => ({
    path: '/api/contact-lists/entries',
    body: { slugs: [target], level: 'public' },
  }),
  export: (target) => ({
    path: '/api/exports',
    body: { slugs: [target], level: 'public', format: 'json', language: 'de' },
  }),
  workbook: fixed('/api/workbook'),
  imports: fixed('/api/imports'),
  importTable: fixed('/api/imports?name=leer.csv', {
    body: {},
    headers: { 'Content-Type': 'application/zip' },
  }),
  tableImport: fixed(`/api/imports/${noImport}`),
  mapImport: fixed(`/api/imports/${noImport}/mapping`, {
    ...goneDraft,
    body: { sheet: 0, headingRow: 1, columns: ['name'], key: null, kind: 'x', profile: 'x' },
  }),
  applyImport: fixed(`/api/imports/${noImport}/apply`, { ...goneDraft, body: { entries: [] } }),
  undoImport: fixed(`/api/imports/${noImport}/undo`, goneDraft),
};

const isStaff = (actor: Actor) => actor === 'editor' || actor === 'administrator';

/** What a caretaker's route answers: one's own is open, of others one knows what one may read. */
function ofCaretaker(actor: Actor, target: Target): 401 | 403 | 404 | 'through' {
  if (actor === 'visitor') return 401;
  if (isStaff(actor)) return 'through';
  const own = actor === 'partner' ? 'eigen' : 'fremd';
  if (target === own) return 'through';
  return target === 'intern' || target === 'archiv' ? 404 : 403;
}

function expected(name: EndpointName, actor: Actor, target: Target): 401 | 403 | 404 | 'through' {
  const { access } = endpoints[name];
  if (access === 'sample') return 404;
  if (access === 'caretaker') return ofCaretaker(actor, target);
  if (access === 'everyone') {
    const isHidden = target === 'archiv' || (target === 'intern' && !isStaff(actor));
    return name === 'partner' && isHidden ? 404 : 'through';
  }
  if (actor === 'visitor') return 401;
  if (access === 'signed-in') return 'through';
  if (access === 'editor') return isStaff(actor) ? 'through' : 403;
  return actor === 'administrator' ? 'through' : 403;
}

/** Words that must not be in anything this actor gets. */
function forbidden(actor: Actor): string[] {
  if (isStaff(actor)) return [];
  const own = actor === 'partner' ? 'eigen' : actor === 'stranger' ? 'fremd' : null;
  return targets.flatMap((target) => {
    const hidden = target === 'intern' || (target === 'archiv' && own !== 'eigen');
    if (hidden) return [...accessLevels, 'notes'].map((level) => canary(target, level));
    const above = actor === 'visitor' ? ['network', 'team'] : ['team'];
    return [...(target === own ? [] : above), 'notes'].map((level) => canary(target, level));
  });
}

const cells = (Object.keys(endpoints) as EndpointName[]).flatMap((name) =>
  (Object.keys(actors) as Actor[]).flatMap((actor) => targets.map((target) => ({ name, actor, target }))),
);

test.each(cells)('$name, $actor, $target', async ({ name, actor, target }) => {
  const { path, ...asked } = probes[name](target);
  const response = await actors[actor].ask(endpoints[name].method.toUpperCase(), path, asked);
  const answer = expected(name, actor, target);
  if (answer === 'through') expect(response.status).not.toBeOneOf([401, 403, 405, 500, 503]);
  else expect(response.status).toBe(answer);
  // What is not there for somebody who may look: a made-up id.
  if (answer === 'through' && response.status === 404)
    expect(name).toBeOneOf([
      'withdrawConsent',
      'discardDraft',
      'submitDraft',
      'withdrawDraft',
      'endSession',
      'remindCaretaker',
      'removeCaretaker',
      'removeStaff',
      'resetSecondFactor',
      'changeList',
      'deleteList',
      'restoreList',
      'noteListPrint',
      'listChanges',
      'listLink',
      'remindStaff',
      'tableImport',
      'mapImport',
      'applyImport',
      'undoImport',
    ]);
  const text = `${await response.text()} ${JSON.stringify([...response.headers])}`;
  for (const word of forbidden(actor)) expect(text).not.toContain(word);
});

test('the probes would show a canary to whoever may see it', async () => {
  const seen = async (who: Somebody, path: string) => (await who.ask('GET', path)).text();
  expect(await seen(actors.editor, entryPath('intern'))).toContain(canary('intern', 'notes'));
  expect(await seen(actors.partner, entryPath('eigen'))).toContain(canary('eigen', 'team'));
  expect(await seen(actors.partner, '/api/directory')).toContain(canary('fremd', 'network'));
  expect(await seen(actors.visitor, '/api/directory')).toContain(canary('fremd', 'public'));
});

test('other methods are refused at every path, whoever asks', async () => {
  const paths = new Set((Object.keys(probes) as EndpointName[]).map((name) => endpoints[name].path));
  for (const path of paths) {
    const concrete = path.replaceAll(/\{\w+\}/g, '1');
    const response = await actors.administrator.ask('PATCH', concrete);
    expect([path, response.status]).toEqual([path, 405]);
  }
});

test('no mail carries what its reader may not see, and every refusal of somebody signed in is in the audit', async () => {
  const shown = await actors.editor.get<{ version: number; entryVersion: number }>(
    'GET',
    `/api/proposals/${waiting.id}`,
  );
  await actors.editor.get('POST', `/api/proposals/${waiting.id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: { entryVersion: shown.entryVersion, accept: ['summary'], corrections: {}, comment: 'Danke.' },
  });
  const mails = await api.db.select().from(outbox);
  expect(mails.map(({ kind }) => kind)).toContain('proposal-decided');
  for (const mail of mails) expect(JSON.stringify(mail)).not.toMatch(/kanari/);
  const refused = await api.db.select().from(audit).where(eq(audit.action, 'refused'));
  expect(new Set(refused.map(({ actor }) => actor))).toEqual(
    new Set([actors.partner.id, actors.stranger.id, actors.editor.id]),
  );
  await expect(api.db.delete(audit)).rejects.toThrow();
});
