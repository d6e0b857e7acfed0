import type { EditableEntry } from '../../src/contract/editing.ts';
import type { EndpointName } from '../../src/contract/endpoints.ts';
import { type Asked, entryPath } from './people.ts';

/** The entries that the matrix asks for: one's own, somebody else's, one of the team's, one that is archived. */
export const targets = ['eigen', 'fremd', 'intern', 'archiv'] as const;
export type Target = (typeof targets)[number];

/** What is asked of each route. Writes name a state that is gone, so that nothing changes when they get through. */
export type Probe = (target: Target) => Asked & { readonly path: string };
const noImport = '00000000-0000-4000-8000-000000000000';
const gone = { ifMatch: 'v999' };
const goneDraft = { ifMatch: 'd999' };
const invited = { email: 'nicht-eine-adresse', name: 'X', language: 'de' };
const at =
  (rest = '', asked: Asked = {}): Probe =>
  (target) => ({ path: entryPath(target, rest), ...asked });
const fixed =
  (path: string, asked: Asked = {}): Probe =>
  () => ({ path, ...asked });

/**
 * A new route fails until it is here.
 * @param content of an entry, as it may be written.
 * @param waiting the id of a proposal that waits.
 */
export function probesFor(content: EditableEntry['content'], waiting: string): Record<EndpointName, Probe> {
  const written = { content, level: 'public', cooperation: null, reason: '' };
  return {
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
    proposal: fixed(`/api/proposals/${waiting}`),
    decideProposal: fixed(`/api/proposals/${waiting}/decision`, {
      ...goneDraft,
      body: { entryVersion: 1, accept: [], corrections: {}, comment: '' },
    }),
    undoDecision: fixed(`/api/proposals/${waiting}/undo`, goneDraft),
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
}
