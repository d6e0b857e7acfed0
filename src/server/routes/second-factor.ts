import { deleteCookie, getCookie } from 'hono/cookie';
import { endpoints } from '../../contract/endpoints.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { personOf } from '../services/editing/open-entry.ts';
import { listStaff } from '../services/people/staff.ts';
import { checkSecondFactor } from '../services/second-factor/check.ts';
import { describeSecondFactor } from '../services/second-factor/describe.ts';
import { renewRecoveryCodes } from '../services/second-factor/recovery-codes.ts';
import { requireSecondFactor } from '../services/second-factor/require.ts';
import { beginSecondFactor, confirmSecondFactor } from '../services/second-factor/set-up.ts';
import { removeSecondFactor, resetSecondFactor } from '../services/second-factor/take-off.ts';
import { Refusal } from '../services/service-error.ts';
import { completeSignIn } from '../services/sign-in/pending.ts';
import { uncached } from './answer.ts';
import { beginSession } from './begin-session.ts';
import { editingContext, mailFacts } from './editing-context.ts';
import type { Route } from './route.ts';
import { cookieRules, factorCookie } from './sign-in-cookies.ts';

export const completeSignInRoute: Route = (deps) => async (c) => {
  const { code } = await readBody(c, endpoints.completeSignIn.body);
  const token = getCookie(c, factorCookie);
  if (deps.tryLimit.wait(deps.clientAddress(c.req.raw, c.env)) > 0) throw new Refusal('too-many-codes');
  if (token === undefined) throw new Refusal('wrong-code');
  const personId = await completeSignIn(deps, token, code);
  deleteCookie(c, factorCookie, cookieRules);
  return beginSession(c, deps, personId);
};

export const secondFactorRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.secondFactor.query);
    return c.json(await describeSecondFactor(db, personOf(c.get('viewer')).id), 200, uncached);
  };

export const beginSecondFactorRoute: Route = (deps) => async (c) => {
  const { installation } = mailFacts(deps);
  return c.json(await beginSecondFactor(deps, personOf(c.get('viewer')), installation), 201, uncached);
};

export const confirmSecondFactorRoute: Route = (deps) => async (c) => {
  const { code } = await readBody(c, endpoints.confirmSecondFactor.body);
  const codes = await confirmSecondFactor(deps, personOf(c.get('viewer')), code);
  return c.json({ recoveryCodes: codes }, 200, uncached);
};

export const renewRecoveryCodesRoute: Route = (deps) => async (c) => {
  const { code } = await readBody(c, endpoints.renewRecoveryCodes.body);
  const { id } = personOf(c.get('viewer'));
  await checkSecondFactor(deps, id, code);
  const codes = await deps.db.transaction((connection) => renewRecoveryCodes(connection, id));
  return c.json({ recoveryCodes: codes }, 200, uncached);
};

export const removeSecondFactorRoute: Route = (deps) => async (c) => {
  const { code } = await readBody(c, endpoints.removeSecondFactor.body);
  const person = personOf(c.get('viewer'));
  await removeSecondFactor(deps, person, code);
  return c.json(await describeSecondFactor(deps.db, person.id), 200, uncached);
};

export const resetSecondFactorRoute: Route = (deps) => async (c) => {
  await resetSecondFactor(editingContext(deps), c.req.param('id') ?? '', c.get('viewer'));
  return c.json(await listStaff(deps.db), 200, uncached);
};

export const requireSecondFactorRoute: Route = (deps) => async (c) => {
  const { required } = await readBody(c, endpoints.requireSecondFactor.body);
  await requireSecondFactor(deps, required, personOf(c.get('viewer')));
  return c.json(await listStaff(deps.db), 200, uncached);
};
