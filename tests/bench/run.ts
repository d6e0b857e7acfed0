import { writeFile } from 'node:fs/promises';
import { readOptions } from './options.ts';
import { parts } from './parts.ts';
import { holds, type Measure, ratioOf } from './report/measure.ts';
import { table } from './report/table.ts';

/*
 * `npm run bench [-- --only PART,PART] [--json FILE]`: every figure beside a twin or peer of the same run. Ends with 1
 * where a limit of the design is missed. What the figures mean: docs/performance.md.
 */
const { only, json } = readOptions(process.argv.slice(2), Object.keys(parts));
const measures: (Measure & { part: string })[] = [];
const failed: string[] = [];
for (const [part, load] of Object.entries(parts)) {
  if (only.length > 0 && !only.includes(part)) continue;
  const began = performance.now();
  process.stderr.write(`${part} …`);
  try {
    const run = await load();
    measures.push(...(await run()).map((measure) => ({ ...measure, part })));
    process.stderr.write(` ${Math.round((performance.now() - began) / 1000)} s\n`);
  } catch (error) {
    // What the other parts measure in ten minutes is not lost for it.
    failed.push(part);
    process.stderr.write(` failed: ${error instanceof Error ? error.stack : error}\n`);
  }
}

console.log(table(measures));
const missed = measures.filter((measure) => holds(measure) === false);
const limited = measures.filter((measure) => measure.limit !== undefined).length;
console.log(`\n${measures.length} figures, ${limited - missed.length} of ${limited} limits hold`);
if (json !== null) {
  const figures = measures.map((measure) => ({ ...measure, ratio: ratioOf(measure), holds: holds(measure) }));
  await writeFile(json, `${JSON.stringify({ at: new Date().toISOString(), figures }, null, 2)}\n`);
}
process.exitCode = missed.length > 0 || failed.length > 0 ? 1 : 0;
