import { queryOptions } from '@tanstack/react-query';
import type { SecondFactorSecret, SecondFactorState } from '../../contract/second-factor.ts';
import { secondFactorPaths } from '../../contract/second-factor-paths.ts';
import type { Session } from '../../contract/session.ts';
import { fetchJson } from './fetch-json.ts';
import type { Staff } from './people.ts';
import { sendJson } from './send-json.ts';

interface RecoveryCodes {
  readonly recoveryCodes: readonly string[];
}

/** One's own second factor. */
export const secondFactorQuery = () =>
  queryOptions({
    queryKey: ['second-factor'],
    queryFn: ({ signal }) => fetchJson<SecondFactorState>(secondFactorPaths.own, signal),
    retry: false,
  });

/** Makes a secret for an app. */
export const beginSecondFactor = () => sendJson<SecondFactorSecret>('post', secondFactorPaths.own);

/** Sets the second factor up with the app's first code. @returns recovery codes, to be shown once. */
export const confirmSecondFactor = (code: string) =>
  sendJson<RecoveryCodes>('post', secondFactorPaths.confirm, { body: { code } });

/** New recovery codes in the place of the old ones. */
export const renewRecoveryCodes = (code: string) =>
  sendJson<RecoveryCodes>('post', secondFactorPaths.recoveryCodes, { body: { code } });

/** Takes one's own second factor off. */
export const removeSecondFactor = (code: string) =>
  sendJson<SecondFactorState>('post', secondFactorPaths.remove, { body: { code } });

/** Completes a sign-in. */
export const completeSignIn = (code: string) =>
  sendJson<Session>('post', secondFactorPaths.completeSignIn, { body: { code } });

/** Takes a colleague's second factor off. */
export const resetSecondFactor = (id: string) => sendJson<Staff>('delete', secondFactorPaths.ofColleague(id));

/** Whether the team has to have one. */
export const requireSecondFactor = (required: boolean) =>
  sendJson<Staff>('put', secondFactorPaths.requirement, { body: { required } });
