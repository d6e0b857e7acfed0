import { pino } from 'pino';
import type { Logger } from './app-deps.ts';

/** JSON lines on stderr; stdout is for the one line that tells the address. */
export function createLogger(level: string): Logger {
  const target = pino.destination({ dest: 2, sync: true });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, target);
}

/** What a log may say about an error: no values, which may be personal, but its code and where it came from. */
export function facts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? error.code : undefined;
  // The stack begins with the message, which may have several lines: a failed query quotes its values there.
  const places = error.stack?.replace(error.message, '').split('\n').slice(1, 6);
  return { error: error.name, code, stack: places };
}
