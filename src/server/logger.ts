import { pino } from 'pino';
import type { Logger } from './app-deps.ts';

/** JSON lines on stderr; stdout is for the one line that tells the address. */
export function createLogger(level: string): Logger {
  const target = pino.destination({ dest: 2, sync: true });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, target);
}
