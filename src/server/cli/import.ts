import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ExplainedError } from '../explained-error.ts';
import { decode } from '../import/decode.ts';
import { loadProfile } from '../import/load-profile.ts';
import { type ImportPlan, planImport } from '../import/plan.ts';
import { readTable } from '../import/read-table.ts';
import { report } from '../import/report.ts';
import { loadPartnersFrom } from '../services/partner/load.ts';
import { savePartners } from '../services/partner/save.ts';
import { runTool, type Tool } from './open-database.ts';
import { showProgress } from './progress.ts';

const usage = new ExplainedError({
  de: 'Aufruf: npm run import -- DATEI --profile PROFIL [--apply]',
  en: 'Usage: npm run import -- FILE --profile PROFILE [--apply]',
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { profile: { type: 'string' }, apply: { type: 'boolean', default: false } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || values.profile === undefined) throw usage;
    return { file: path.resolve(file), profile: values.profile, apply: values.apply };
  } catch {
    throw usage;
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new ExplainedError({
      de: `Die Datei „${file}“ lässt sich nicht lesen.`,
      en: `The file “${file}” cannot be read.`,
    });
  });
}

async function apply({ db, city }: Tool, plan: ImportPlan, source: string): Promise<void> {
  const changes = [...plan.added, ...plan.changed];
  if (changes.length === 0) return;
  const progress = showProgress(changes.length);
  await savePartners(db, changes, {
    city,
    actor: 'import',
    action: 'import',
    reason: `Import ${source}`,
    onProgress: progress.at,
  });
  progress.end();
}

/* npm run import -- FILE --profile PROFILE [--apply]: shows what a file would change, and changes it with --apply.
   Exit code 0 where every row could be read, 2 where some were refused, 1 where nothing could be done. */
await runTool({ name: 'import' }, async (tool) => {
  const { file, profile: name, apply: isApplied } = readArguments();
  const profile = await loadProfile(name);
  const { text, encoding } = decode(await readBytes(file));
  const table = readTable(text);
  const stored = await loadPartnersFrom(tool.db, profile.source);
  const plan = planImport(table, profile, tool.city, stored);
  process.stdout.write(
    `${path.basename(file)}: ${encoding}, ${table.rows.length} Zeilen / rows\n\n${report(plan)}\n\n`,
  );
  if (isApplied) await apply(tool, plan, profile.source);
  process.stdout.write(
    isApplied
      ? 'Übernommen. / Applied.\n'
      : 'Probelauf: nichts wurde geändert. Mit --apply übernehmen. / Dry run: nothing was changed. Apply with --apply.\n',
  );
  return plan.refused.length > 0 ? 2 : 0;
});
