import type { ErrorHandler } from 'hono';
import type { Logger } from '../app-deps.ts';
import { InvalidCursor } from '../services/partner/list-cursor.ts';
import { Refusal, VersionConflict } from '../services/service-error.ts';
import { TaskCutShort } from '../worker/task-cut-short.ts';
import { isDatabaseUnavailable } from './database-unavailable.ts';
import { errorFacts } from './error-facts.ts';
import { problemResponse, RequestProblem } from './problem.ts';
import { type AppEnvironment, messagesFor } from './request-context.ts';

/** Turns everything that is thrown into problem details. */
export const errorHandler =
  (logger: Logger): ErrorHandler<AppEnvironment> =>
  (error, c) => {
    if (error instanceof RequestProblem) return problemResponse(c, error.code, error.fields);
    if (error instanceof Refusal) {
      const { fields } = messagesFor(c);
      const named = error.fields.map(({ name, reason }) => ({ name, message: fields[reason] }));
      return problemResponse(c, error.code, named);
    }
    if (error instanceof VersionConflict) return problemResponse(c, 'version-conflict');
    if (error instanceof InvalidCursor) return problemResponse(c, 'invalid-cursor');
    // Whoever asked has gone, and the work was ended: nobody reads the answer.
    if (c.req.raw.signal.aborted) return new Response(null, { status: 499 });
    const facts = { request: c.get('requestId'), ...errorFacts(error) };
    if (isDatabaseUnavailable(error)) {
      logger.warn(facts, 'database unavailable');
      return problemResponse(c, 'database-unavailable', [], { 'Retry-After': '2' });
    }
    // It is not tried again here: what lacked memory or time lacks them the more, with others waiting behind it.
    if (error instanceof TaskCutShort) {
      logger.warn(facts, 'work cut short');
      return problemResponse(c, 'file-failed', [], { 'Retry-After': '60' });
    }
    logger.error(facts, 'request failed');
    return problemResponse(c, 'internal');
  };
