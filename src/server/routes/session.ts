import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { endpoints } from '../../contract/endpoints.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { visitor } from '../http/viewer.ts';
import { describeSession } from '../services/account/describe-session.ts';
import { samplePerson } from '../services/account/sample-person.ts';
import { endSession, listSessions, noteSignOut } from '../services/account/sessions.ts';
import { personOf } from '../services/editing/open-entry.ts';
import { Refusal } from '../services/service-error.ts';
import { codeMinutes } from '../services/sign-in/limits.ts';
import { redeemCode } from '../services/sign-in/redeem-code.ts';
import { requestCode } from '../services/sign-in/request-code.ts';
import { sendCode } from '../services/sign-in/send-code.ts';
import { uncached } from './answer.ts';
import { beginSession } from './begin-session.ts';
import { mailFacts } from './editing-context.ts';
import type { Route } from './route.ts';
import { browserCookie, cookieRules, factorCookie } from './sign-in-cookies.ts';

/** Who is signed in. Browsers ask each time that somebody comes back to the page, so it is where sessions are renewed. */
export const sessionRoute: Route =
  ({ db, accounts, sampleAccounts }) =>
  async (c) => {
    readQuery(c, endpoints.session.query);
    const viewer = c.get('viewer');
    if (viewer.person !== null) {
      for (const cookie of await accounts.renew(viewer.person.sessionId))
        c.header('Set-Cookie', cookie, { append: true });
    }
    return c.json(await describeSession(db, viewer, sampleAccounts), 200, uncached);
  };

export const requestCodeRoute: Route = (deps) => async (c) => {
  const { db, clock, inBackground, codeLimit, clientAddress } = deps;
  const { email, language } = await readBody(c, endpoints.requestCode.body);
  if (codeLimit.wait(clientAddress(c.req.raw, c.env)) > 0) throw new Refusal('too-many-codes');
  const { request, token } = await requestCode(db, { email, language, now: clock() });
  inBackground(() => sendCode(db, request, mailFacts(deps)));
  setCookie(c, browserCookie, token, { ...cookieRules, maxAge: codeMinutes * 60 });
  return c.json({ minutes: codeMinutes }, 202, uncached);
};

export const signInRoute: Route = (deps) => async (c) => {
  const { code } = await readBody(c, endpoints.signIn.body);
  const token = getCookie(c, browserCookie);
  if (deps.tryLimit.wait(deps.clientAddress(c.req.raw, c.env)) > 0) throw new Refusal('too-many-codes');
  if (token === undefined) throw new Refusal('wrong-code');
  const { personId, waiting } = await redeemCode(deps.db, token, code, deps.clock());
  deleteCookie(c, browserCookie, cookieRules);
  if (waiting === null) return beginSession(c, deps, personId);
  setCookie(c, factorCookie, waiting, { ...cookieRules, maxAge: codeMinutes * 60 });
  return c.json({ secondFactor: true, minutes: codeMinutes }, 202, uncached);
};

export const signOutRoute: Route =
  ({ db, accounts, sampleAccounts }) =>
  async (c) => {
    await noteSignOut(db, c.get('viewer'));
    for (const cookie of await accounts.end(c.req.raw)) c.header('Set-Cookie', cookie, { append: true });
    return c.json(await describeSession(db, visitor, sampleAccounts), 200, uncached);
  };

export const sessionsRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.sessions.query);
    return c.json({ sessions: await listSessions(db, personOf(c.get('viewer'))) }, 200, uncached);
  };

export const endSessionRoute: Route =
  ({ db }) =>
  async (c) => {
    const person = personOf(c.get('viewer'));
    await endSession(db, person, c.req.param('id') ?? '');
    return c.json({ sessions: await listSessions(db, person) }, 200, uncached);
  };

export const sampleSignInRoute: Route = (deps) => async (c) => {
  const { role } = await readBody(c, endpoints.sampleSignIn.body);
  return beginSession(c, deps, await samplePerson(deps.db, role));
};
