import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../install.mjs';
import { runNode24 } from '../node24.mjs';

/** Where the reports of a run are written. */
export const reportFolder = path.join(root, 'test-results');
mkdirSync(reportFolder, { recursive: true });

/** Runs a script in the foreground and returns its exit code. */
export const runNode = (args: readonly string[], environment: Record<string, string> = {}): Promise<number> =>
  runNode24([...args], { cwd: root, env: environment });

/** A JSON report, or null when the program did not get as far as writing it. */
export function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
