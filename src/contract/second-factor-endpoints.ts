import { staff } from './editing.ts';
import { type Endpoint, guarded, noQuery, ofId, written } from './endpoint.ts';
import {
  factorCode,
  recoveryCodes,
  secondFactorRequirement,
  secondFactorSecret,
  secondFactorState,
} from './second-factor.ts';
import { codeEntry, session } from './session.ts';

/** A second factor: codes of an app. Whoever has to set one up may do that and nothing else. */
export const secondFactorEndpoints = {
  completeSignIn: {
    method: 'post',
    access: 'everyone',
    path: '/api/sign-in/second-factor',
    summary: 'Completes a sign-in with a code of the app or a recovery code, in the browser where it began',
    query: noQuery,
    body: factorCode,
    responses: { 200: session, ...written },
  },
  secondFactor: {
    method: 'get',
    access: 'signed-in',
    beforeSecondFactor: true,
    path: '/api/second-factor',
    summary: "The asker's second factor",
    query: noQuery,
    responses: { 200: secondFactorState, ...guarded },
  },
  beginSecondFactor: {
    method: 'post',
    access: 'signed-in',
    beforeSecondFactor: true,
    path: '/api/second-factor',
    summary: 'Makes a secret for an app; it counts once a code of it was confirmed',
    query: noQuery,
    responses: { 201: secondFactorSecret, ...written },
  },
  confirmSecondFactor: {
    method: 'post',
    access: 'signed-in',
    beforeSecondFactor: true,
    path: '/api/second-factor/confirm',
    summary: 'Sets the second factor up, and answers recovery codes, once',
    query: noQuery,
    body: codeEntry,
    responses: { 200: recoveryCodes, ...written },
  },
  renewRecoveryCodes: {
    method: 'post',
    access: 'signed-in',
    path: '/api/second-factor/recovery-codes',
    summary: 'New recovery codes; those before no longer work',
    query: noQuery,
    body: codeEntry,
    responses: { 200: recoveryCodes, ...written },
  },
  removeSecondFactor: {
    method: 'post',
    access: 'signed-in',
    path: '/api/second-factor/remove',
    summary: "Takes the asker's second factor off",
    query: noQuery,
    body: factorCode,
    responses: { 200: secondFactorState, ...written },
  },
  resetSecondFactor: {
    method: 'delete',
    access: 'administrator',
    path: '/api/staff/{id}/second-factor',
    summary: "Takes a colleague's second factor off; their sessions end, and a mail tells them",
    query: noQuery,
    params: ofId,
    responses: { 200: staff, ...written },
  },
  requireSecondFactor: {
    method: 'put',
    access: 'administrator',
    path: '/api/second-factor/requirement',
    summary: 'Whether the team has to have a second factor',
    query: noQuery,
    body: secondFactorRequirement,
    responses: { 200: staff, ...written },
  },
} as const satisfies Record<string, Endpoint>;
