import { spawnSync } from 'node:child_process';
import { root } from '../install.mjs';
import { binOf, node24 } from '../node24.mjs';
import { type Counts, none } from '../test/counts.ts';
import { messageProblems } from './messages.ts';

/** Each check and what it found; nothing is good. */
const checks: Record<string, () => Promise<string> | string> = {
  'types (tsc)': () => output([binOf('typescript', 'tsc')]),
  'lint and format (biome)': () => output([binOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings']),
  'unused files, exports and packages (knip)': () => output([binOf('knip')]),
  'messages in both languages': async () => (await messageProblems()).join('\n'),
};

/** Runs every check, prints what each found, and counts them. */
export async function runChecks(): Promise<Counts> {
  let { passed, failed } = none;
  for (const [name, check] of Object.entries(checks)) {
    const found = (await check()).trim();
    if (found) failed += 1;
    else passed += 1;
    console.log(found ? `✗ ${name}\n${found}\n` : `✓ ${name}`);
  }
  return { ...none, passed, failed };
}

/** What the program says when it fails; nothing when it is content. */
function output(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(node24(), [...args], { cwd: root, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}` || `ended with ${status}`;
}
