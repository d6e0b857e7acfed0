import { runChecks } from './check/run-checks.ts';
import { sentence } from './test/counts.ts';

/* `npm run check`: what can be said about the code without running it. */
const counts = await runChecks();
console.log(`\n${sentence(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
