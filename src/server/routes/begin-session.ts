import type { AppContext } from '../http/request-context.ts';
import { describeSession } from '../services/account/describe-session.ts';
import { findViewer } from '../services/account/find-viewer.ts';
import { uncached } from './answer.ts';
import type { RouteDeps } from './route.ts';

/** Begins a session for somebody who has proved who they are, and says who it is for. */
export async function beginSession(
  c: AppContext,
  { db, accounts, sampleAccounts }: RouteDeps,
  personId: string,
): Promise<Response> {
  for (const cookie of await accounts.start(personId, c.req.raw))
    c.header('Set-Cookie', cookie, { append: true });
  const viewer = await findViewer(db, { id: '', personId });
  return c.json(await describeSession(db, viewer, sampleAccounts), 200, uncached);
}
