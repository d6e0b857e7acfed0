import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { standingReason } from '../../src/contract/standing-reasons.ts';
import { localDate } from '../../src/domain/opening.ts';
import { runTool } from '../../src/server/cli/open-database.ts';
import { showProgress } from '../../src/server/cli/progress.ts';
import { rowsOf } from '../../src/server/db/database.ts';
import { ExplainedError } from '../../src/server/explained-error.ts';
import { savePartners } from '../../src/server/services/partner/save.ts';
import { partnersStream } from './generate.ts';

const most = 1_000_000;

function readArguments() {
  const { values } = parseArgs({
    options: { count: { type: 'string', default: '300' }, add: { type: 'boolean', default: false } },
  });
  const count = Number(values.count);
  if (Number.isInteger(count) && count > 0 && count <= most) return { count, add: values.add };
  throw new ExplainedError({
    de: `--count muss eine ganze Zahl von 1 bis ${most} sein.`,
    en: `--count must be a whole number from 1 to ${most}.`,
  });
}

function* changes(count: number, today: string) {
  for (const record of partnersStream(count, { today })) yield { record };
}

/* npm run sample -- --count N [--add]: fills an empty database with invented partners, for trials and benchmarks.
   Invented partners among real ones do harm, so a database that has partners is filled only with --add. */
await runTool({ name: 'sample' }, async ({ db, city }) => {
  const { count, add } = readArguments();
  const [found] = await rowsOf<{ partners: number }>(db, sql`select count(*)::int as partners from partner`);
  if (found !== undefined && found.partners > 0 && !add) {
    throw new ExplainedError({
      de: `Die Datenbank hat schon ${found.partners} Partner. Mit --add kommen die erfundenen hinzu.`,
      en: `The database has ${found.partners} partners already. With --add the invented ones are added.`,
    });
  }
  const progress = showProgress(count);
  const today = localDate(new Date(), city.timeZone);
  await savePartners(db, changes(count, today), {
    city,
    actor: 'sample',
    action: 'seed',
    reason: standingReason('sample'),
    onProgress: progress.at,
  });
  progress.end();
  process.stdout.write(`${count} Partner erfunden. / ${count} partners invented.\n`);
  return 0;
});
