import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { account, person, session, verification } from '../db/people-schema.ts';
import type { Accounts } from './accounts.ts';

const sessionSeconds = 30 * 24 * 60 * 60;

/** `__Host-`: only from us, only for us, only over https or on this machine (RFC 6265bis, 4.1.3.2). */
const cookie = {
  name: '__Host-partnernetz',
  attributes: { secure: true, sameSite: 'lax', path: '/' },
} as const;

/** Lets the app begin a session by itself: its own way in has proved who it is (decision 015). */
const provenPerson = {
  id: 'proven-person',
  endpoints: {
    startSession: createAuthEndpoint(
      '/proven-person/start',
      { method: 'POST', body: z.object({ personId: z.string() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
        if (user === null) throw ctx.error('NOT_FOUND');
        const created = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session: created, user });
        return ctx.json({ id: created.id });
      },
    ),
    resendCookie: createAuthEndpoint(
      '/proven-person/resend',
      { method: 'POST', body: z.object({ token: z.string() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const found = await ctx.context.internalAdapter.findSession(ctx.body.token);
        if (found !== null) await setSessionCookie(ctx, found);
        return ctx.json({ isSent: found !== null });
      },
    ),
  },
} as const;

/**
 * Sessions by Better Auth, in our tables. Its own routes are not mounted: nobody signs up, and the code is checked by
 * `services/sign-in`, which promises one session per code.
 * @param secret signs the cookies; the same for every instance on one database.
 */
export function createAccounts(db: Database, url: string, secret: string): Accounts {
  const auth = betterAuth({
    appName: 'Partnernetz',
    baseURL: url,
    secret,
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: person, session, account, verification },
    }),
    emailAndPassword: { enabled: false },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: cookie },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [provenPerson],
  });
  const sessionOf: Accounts['sessionOf'] = async (request) => {
    if (!(request.headers.get('Cookie') ?? '').includes(cookie.name)) return null;
    const found = await auth.api.getSession({ headers: request.headers, query: { disableRefresh: true } });
    return found === null ? null : { id: found.session.id, personId: found.user.id };
  };
  const end: Accounts['end'] = async (request) => {
    const response = await auth.api.signOut({ headers: request.headers, asResponse: true });
    return response.headers.getSetCookie();
  };
  // Ours rather than Better Auth's refresh, which reads first and then writes by the token alone, and which every
  // request would set off: here an ended session, or one that is being ended, is not found by the `update` any more.
  const renew: Accounts['renew'] = async (sessionId) => {
    const [renewed] = await db
      .update(session)
      .set({ expiresAt: sql`now() + make_interval(secs => ${sessionSeconds})`, updatedAt: sql`now()` })
      .where(
        and(
          eq(session.id, sessionId),
          gt(session.expiresAt, sql`now()`),
          lt(session.updatedAt, sql`now() - interval '1 day'`),
        ),
      )
      .returning({ token: session.token });
    if (renewed === undefined) return [];
    const response = await auth.api.resendCookie({ body: renewed, asResponse: true });
    return response.headers.getSetCookie();
  };
  return {
    sessionOf,
    end,
    renew,
    start: async (personId, request) => {
      if ((await sessionOf(request)) !== null) await end(request);
      const headers = new Headers({ 'User-Agent': request.headers.get('User-Agent') ?? '' });
      const response = await auth.api.startSession({ body: { personId }, headers, asResponse: true });
      if (!response.ok) throw new Error('the session did not begin');
      return response.headers.getSetCookie();
    },
  };
}
