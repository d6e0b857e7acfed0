import { ensureInstalled, root } from './install.mjs';
import { exitWith, runNode24 } from './node24.mjs';

/* `npm test`: installs what is missing, then runs everything under Node 24. Options: see scripts/test/options.ts. */
await exitWith(async () => {
  await ensureInstalled();
  return runNode24(['scripts/test/run.ts', ...process.argv.slice(2)], { cwd: root });
});
