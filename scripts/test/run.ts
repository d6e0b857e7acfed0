import { buildClient } from '../build.mjs';
import { runChecks } from '../check/run-checks.ts';
import { isClientBuilt } from '../client-build.mjs';
import { ensureChromium, installCommand } from './chromium.ts';
import { type Counts, none, sentence, sum } from './counts.ts';
import { readOptions, type TestOptions } from './options.ts';
import { runPlaywright } from './playwright.ts';
import { runVitest } from './vitest.ts';

/* Everything that has to hold, one after the other; the last line says how many checks passed and failed. */

const options = readOptions(process.argv.slice(2));
if (options.scope !== 'quick') process.env.FULL = options.scope === 'all' ? '1' : 'only';
const chromium = ensureChromium();
const parts = await runAll(options);
const total = sum(Object.values(parts));

console.log('');
for (const [name, counts] of Object.entries(parts)) console.log(`${name.padEnd(12)}${sentence(counts)}`);
if (!chromium && total.skipped > 0) {
  console.log(`\nOhne Chromium nicht gelaufen / not run without Chromium. Bitte / please: ${installCommand}`);
}
// What CI did not run, nobody has run.
const incomplete = Boolean(process.env.CI) && total.skipped > 0;
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed > 0 || incomplete ? 1 : 0;

async function runAll(wanted: TestOptions): Promise<Record<string, Counts>> {
  if (wanted.projects.length > 0) return { vitest: await runVitest(wanted, chromium !== null) };
  const check = wanted.scope === 'full-only' ? none : await runChecks();
  const vitest = await runVitest(wanted, chromium !== null);
  const build = await runBuild();
  const playwright = await runPlaywright(chromium !== null);
  return { check, vitest, build, playwright };
}

/** The product is tested as it is shipped: built. */
async function runBuild(): Promise<Counts> {
  if (isClientBuilt()) return none;
  try {
    await buildClient();
    return { ...none, passed: 1 };
  } catch {
    return { ...none, failed: 1 };
  }
}
