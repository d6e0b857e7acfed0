import { z } from 'zod';
import { directorySnapshot } from './directory.ts';
import {
  archive,
  auditQuery,
  auditTrail,
  caretaker,
  caretakers,
  decisionBody,
  draftBody,
  editableEntry,
  entryBody,
  history,
  invitationBody,
  myEntries,
  ownProposal,
  reasonBody,
  reviewedProposal,
  reviewQueue,
  revisionContent,
  staff,
  staffInvitation,
  staffMember,
} from './editing.ts';
import { legal } from './legal.ts';
import { partner } from './partner.ts';
import { partnerList, partnerListQuery } from './partner-list.ts';
import { problem } from './problem.ts';
import {
  codeEntry,
  codeRequest,
  codeSent,
  keptMails,
  openSessions,
  sampleSignIn,
  session,
} from './session.ts';
import { health, readiness } from './status.ts';
import { vocabulary } from './vocabulary.ts';

/** The body of a response: parsed strictly as JSON, or none at all (304). */
export type ResponseBody = z.ZodType | 'empty';

/**
 * Who may call a route at all. `caretaker`: whoever looks after the entry, and the KI. `sample`: only a sample
 * installation has it. What is then shown or changed, the services decide.
 */
export type Access = 'everyone' | 'signed-in' | 'caretaker' | 'editor' | 'administrator' | 'sample';

export type Method = 'get' | 'post' | 'put' | 'delete';

export interface Endpoint {
  readonly method: Method;
  readonly access: Access;
  /** In OpenAPI's notation, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly params?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** Whether `If-Match` has to name the state that a write is based on (428 without, 412 where it is gone). */
  readonly conditional?: true;
  /** Every status this route may answer with, and what its body then is. */
  readonly responses: Readonly<Record<number, ResponseBody>>;
}

/** What any route may answer besides its own: the edge refuses, or the server fails. */
const always = {
  400: problem,
  404: problem,
  405: problem,
  413: problem,
  414: problem,
  429: problem,
  500: problem,
  503: problem,
};

/** What a route that not everybody may call can answer besides. */
const guarded = { ...always, 401: problem, 403: problem };
/** A write: what is sent may be refused, or be based on a state that is gone. */
const written = { ...guarded, 409: problem, 412: problem, 415: problem, 428: problem };

const noQuery = z.strictObject({});
const slug = z.string().min(1).max(200);
const ofEntry = z.strictObject({ slug });
const ofId = z.strictObject({ id: z.string().min(1).max(100) });

/** The API, route by route: the server mounts it, OpenAPI is generated from it, the mock checks against it. */
export const endpoints = {
  directory: {
    method: 'get',
    access: 'everyone',
    path: '/api/directory',
    summary: 'The whole directory that the viewer may see, as one compact snapshot',
    query: noQuery,
    responses: { 200: directorySnapshot, 304: 'empty', ...always },
  },
  partners: {
    method: 'get',
    access: 'everyone',
    path: '/api/partners',
    summary: 'Partners by search text and facets, in keyset pages',
    query: partnerListQuery,
    responses: { 200: partnerList, ...always },
  },
  partner: {
    method: 'get',
    access: 'everyone',
    path: '/api/partners/{slug}',
    summary: 'One partner; a former slug redirects to the current one',
    query: noQuery,
    params: ofEntry,
    responses: { 200: partner, 304: 'empty', 308: 'empty', ...always },
  },
  vocabulary: {
    method: 'get',
    access: 'everyone',
    path: '/api/vocabulary',
    summary: "The city's controlled vocabulary, districts, quarters and languages",
    query: noQuery,
    responses: { 200: vocabulary, 304: 'empty', ...always },
  },
  legal: {
    method: 'get',
    access: 'everyone',
    path: '/api/legal',
    summary:
      'Who runs this installation: the facts for Impressum, Datenschutz and the accessibility statement',
    query: noQuery,
    responses: { 200: legal, 304: 'empty', ...always },
  },
  health: {
    method: 'get',
    access: 'everyone',
    path: '/api/health',
    summary: 'The process answers',
    query: noQuery,
    responses: { 200: health, ...always },
  },
  ready: {
    method: 'get',
    access: 'everyone',
    path: '/api/ready',
    summary: 'The database answers and has every migration',
    query: noQuery,
    responses: { 200: readiness, ...always, 503: readiness },
  },
  openapi: {
    method: 'get',
    access: 'everyone',
    path: '/api/openapi.json',
    summary: 'This description',
    query: noQuery,
    responses: { 200: z.looseObject({ openapi: z.string() }), 304: 'empty', ...always },
  },
  session: {
    method: 'get',
    access: 'everyone',
    path: '/api/session',
    summary: 'Who asks, and what that opens',
    query: noQuery,
    responses: { 200: session, ...always },
  },
  requestCode: {
    method: 'post',
    access: 'everyone',
    path: '/api/sign-in/code',
    summary:
      'Sends a code to an address, if somebody with that address has an account; the answer does not tell',
    query: noQuery,
    body: codeRequest,
    responses: { 202: codeSent, ...written },
  },
  signIn: {
    method: 'post',
    access: 'everyone',
    path: '/api/sign-in',
    summary: 'Signs in with the code, in the browser that asked for it',
    query: noQuery,
    body: codeEntry,
    responses: { 200: session, ...written },
  },
  signOut: {
    method: 'post',
    access: 'everyone',
    path: '/api/sign-out',
    summary: 'Ends this session',
    query: noQuery,
    responses: { 200: session, ...written },
  },
  sessions: {
    method: 'get',
    access: 'signed-in',
    path: '/api/sessions',
    summary: 'The browsers in which the asker is signed in',
    query: noQuery,
    responses: { 200: openSessions, ...guarded },
  },
  endSession: {
    method: 'delete',
    access: 'signed-in',
    path: '/api/sessions/{id}',
    summary: 'Signs the asker out in one browser',
    query: noQuery,
    params: ofId,
    responses: { 200: openSessions, ...written },
  },
  sampleSignIn: {
    method: 'post',
    access: 'sample',
    path: '/api/sample/sign-in',
    summary: 'Signs in as a sample person, without a code',
    query: noQuery,
    body: sampleSignIn,
    responses: { 200: session, ...written },
  },
  sampleMails: {
    method: 'get',
    access: 'sample',
    path: '/api/sample/mails',
    summary: 'The mails that a sample installation keeps instead of sending them',
    query: noQuery,
    responses: { 200: keptMails, ...guarded },
  },
  myEntries: {
    method: 'get',
    access: 'signed-in',
    path: '/api/my/entries',
    summary: 'The entries that the asker looks after',
    query: noQuery,
    responses: { 200: myEntries, ...guarded },
  },
  entry: {
    method: 'get',
    access: 'caretaker',
    path: '/api/entries/{slug}',
    summary: 'An entry to work on, with its version',
    query: noQuery,
    params: ofEntry,
    responses: { 200: editableEntry, ...guarded },
  },
  confirmEntry: {
    method: 'post',
    access: 'caretaker',
    path: '/api/entries/{slug}/confirm',
    summary: 'Says that everything in the entry is right as of today',
    query: noQuery,
    params: ofEntry,
    conditional: true,
    responses: { 200: editableEntry, ...written },
  },
  withdrawConsent: {
    method: 'post',
    access: 'caretaker',
    path: '/api/entries/{slug}/contacts/{key}/withdraw-consent',
    summary: 'Takes a person out of the public directory, at once and without a review',
    query: noQuery,
    params: z.strictObject({ slug, key: z.string().min(1).max(20) }),
    responses: { 200: editableEntry, ...written },
  },
  saveDraft: {
    method: 'put',
    access: 'caretaker',
    path: '/api/entries/{slug}/draft',
    summary:
      "Keeps what is being written; `If-None-Match: *` for a new draft, else `If-Match` with the draft's tag",
    query: noQuery,
    params: ofEntry,
    body: draftBody,
    responses: { 200: ownProposal, ...written },
  },
  discardDraft: {
    method: 'delete',
    access: 'caretaker',
    path: '/api/entries/{slug}/draft',
    summary: 'Drops what was written and not accepted',
    query: noQuery,
    params: ofEntry,
    conditional: true,
    responses: { 200: editableEntry, ...written },
  },
  submitDraft: {
    method: 'post',
    access: 'caretaker',
    path: '/api/entries/{slug}/draft/submit',
    summary: 'Gives the draft to the KI for review; trusted details are published at once',
    query: noQuery,
    params: ofEntry,
    conditional: true,
    responses: { 200: editableEntry, ...written },
  },
  withdrawDraft: {
    method: 'post',
    access: 'caretaker',
    path: '/api/entries/{slug}/draft/withdraw',
    summary: 'Takes a proposal back before it is reviewed; it is a draft again',
    query: noQuery,
    params: ofEntry,
    conditional: true,
    responses: { 200: editableEntry, ...written },
  },
  reviewQueue: {
    method: 'get',
    access: 'editor',
    path: '/api/proposals',
    summary: 'The proposals that wait for a review, oldest first',
    query: noQuery,
    responses: { 200: reviewQueue, ...guarded },
  },
  proposal: {
    method: 'get',
    access: 'editor',
    path: '/api/proposals/{id}',
    summary: 'A proposal, change by change, against what is published now',
    query: noQuery,
    params: ofId,
    responses: { 200: reviewedProposal, ...guarded },
  },
  decideProposal: {
    method: 'post',
    access: 'editor',
    path: '/api/proposals/{id}/decision',
    summary: 'Publishes some or all of a proposal and returns the rest with a comment',
    query: noQuery,
    params: ofId,
    body: decisionBody,
    conditional: true,
    responses: { 200: reviewedProposal, ...written },
  },
  undoDecision: {
    method: 'post',
    access: 'editor',
    path: '/api/proposals/{id}/undo',
    summary: 'Takes a decision back, for an hour and as long as nobody changed the entry since',
    query: noQuery,
    params: ofId,
    conditional: true,
    responses: { 200: reviewedProposal, ...written },
  },
  createEntry: {
    method: 'post',
    access: 'editor',
    path: '/api/entries',
    summary: 'A new entry',
    query: noQuery,
    body: entryBody,
    responses: { 201: editableEntry, ...written },
  },
  updateEntry: {
    method: 'put',
    access: 'editor',
    path: '/api/entries/{slug}',
    summary: 'A new state of an entry, published at once',
    query: noQuery,
    params: ofEntry,
    body: entryBody,
    conditional: true,
    responses: { 200: editableEntry, ...written },
  },
  archiveEntry: {
    method: 'post',
    access: 'editor',
    path: '/api/entries/{slug}/archive',
    summary: 'Takes an entry out of the directory; nothing is deleted',
    query: noQuery,
    params: ofEntry,
    body: reasonBody,
    conditional: true,
    responses: { 200: editableEntry, ...written },
  },
  unarchiveEntry: {
    method: 'post',
    access: 'editor',
    path: '/api/entries/{slug}/unarchive',
    summary: 'Puts an archived entry back into the directory',
    query: noQuery,
    params: ofEntry,
    body: reasonBody,
    conditional: true,
    responses: { 200: editableEntry, ...written },
  },
  archive: {
    method: 'get',
    access: 'editor',
    path: '/api/archive',
    summary: 'The archived entries',
    query: noQuery,
    responses: { 200: archive, ...guarded },
  },
  history: {
    method: 'get',
    access: 'caretaker',
    path: '/api/entries/{slug}/history',
    summary: 'Every published state of an entry, the newest first: who, when, why, and what changed',
    query: noQuery,
    params: ofEntry,
    responses: { 200: history, ...guarded },
  },
  revision: {
    method: 'get',
    access: 'caretaker',
    path: '/api/entries/{slug}/history/{version}',
    summary: 'One published state of an entry',
    query: noQuery,
    params: z.strictObject({ slug, version: z.coerce.number().int().min(1) }),
    responses: { 200: revisionContent, ...guarded },
  },
  restoreRevision: {
    method: 'post',
    access: 'editor',
    path: '/api/entries/{slug}/history/{version}/restore',
    summary: 'Publishes an earlier state anew, as a new revision',
    query: noQuery,
    params: z.strictObject({ slug, version: z.coerce.number().int().min(1) }),
    body: reasonBody,
    conditional: true,
    responses: { 200: editableEntry, ...written },
  },
  caretakers: {
    method: 'get',
    access: 'editor',
    path: '/api/entries/{slug}/people',
    summary: 'Who looks after an entry, and who is invited to',
    query: noQuery,
    params: ofEntry,
    responses: { 200: caretakers, ...guarded },
  },
  inviteCaretaker: {
    method: 'post',
    access: 'editor',
    path: '/api/entries/{slug}/people',
    summary: 'Invites somebody to look after an entry, by mail',
    query: noQuery,
    params: ofEntry,
    body: invitationBody,
    responses: { 201: caretaker, ...written },
  },
  remindCaretaker: {
    method: 'post',
    access: 'editor',
    path: '/api/entries/{slug}/people/{id}/invitation',
    summary: 'Sends an invitation again',
    query: noQuery,
    params: z.strictObject({ slug, id: z.string().min(1).max(100) }),
    responses: { 200: caretaker, ...written },
  },
  removeCaretaker: {
    method: 'delete',
    access: 'editor',
    path: '/api/entries/{slug}/people/{id}',
    summary: 'Withdraws an invitation, or the right to look after the entry, at once',
    query: noQuery,
    params: z.strictObject({ slug, id: z.string().min(1).max(100) }),
    responses: { 200: caretakers, ...written },
  },
  staff: {
    method: 'get',
    access: 'administrator',
    path: '/api/staff',
    summary: 'The KI team: editors and administrators',
    query: noQuery,
    responses: { 200: staff, ...guarded },
  },
  inviteStaff: {
    method: 'post',
    access: 'administrator',
    path: '/api/staff',
    summary: 'Invites an editor or administrator, or gives somebody that role',
    query: noQuery,
    body: staffInvitation,
    responses: { 201: staffMember, ...written },
  },
  removeStaff: {
    method: 'delete',
    access: 'administrator',
    path: '/api/staff/{id}',
    summary: 'Withdraws the role; every session of that person ends at once',
    query: noQuery,
    params: ofId,
    responses: { 200: staff, ...written },
  },
  audit: {
    method: 'get',
    access: 'administrator',
    path: '/api/audit',
    summary: 'Who did what, the newest first: sign-ins, roles, refused accesses, publications',
    query: auditQuery,
    responses: { 200: auditTrail, ...guarded },
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
