import { always, type Endpoint, guarded, noQuery, ofId, written } from './endpoint.ts';
import { secondFactorAsked } from './second-factor.ts';
import {
  codeEntry,
  codeRequest,
  codeSent,
  keptMails,
  openSessions,
  sampleSignIn,
  session,
} from './session.ts';

/** Signing in and out. */
export const accountEndpoints = {
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
    responses: { 200: session, 202: secondFactorAsked, ...written },
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
} as const satisfies Record<string, Endpoint>;
