import type { Problem } from '../contract/problem.ts';
import type { Readiness } from '../contract/status.ts';

/** Answers while the database is being opened: the process is there, but not ready. */
export function answerWhileStarting(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname === '/api/health') return Response.json({ status: 'ok' });
  const headers = { 'retry-after': '2', 'cache-control': 'no-store' };
  if (pathname === '/api/ready') {
    const readiness: Readiness = { status: 'not-ready', database: 'down', migrations: 'unknown' };
    return Response.json(readiness, { status: 503, headers });
  }
  const problem: Problem = {
    type: '/problems/database-unavailable',
    title: 'Partnernetz startet gerade',
    status: 503,
    code: 'database-unavailable',
    detail: 'Bitte in wenigen Sekunden noch einmal versuchen. / Please try again in a few seconds.',
    instance: crypto.randomUUID(),
  };
  return Response.json(problem, {
    status: 503,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  });
}
