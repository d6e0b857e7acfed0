import { ensureInstalled } from './install.mjs';
import { binOf, exitWith, runNode24 } from './node24.mjs';

/* run.mjs FILE args, or run.mjs --bin NAME args: installs what is missing, then runs it under Node 24. */
await exitWith(async () => {
  const [first, second, ...rest] = process.argv.slice(2);
  if (!first || (first === '--bin' && !second)) throw new Error('run.mjs [--bin NAME] FILE args');
  await ensureInstalled();
  if (first !== '--bin') return runNode24(process.argv.slice(2));
  return runNode24([binOf(second), ...rest]);
});
