import type { TableImport } from '../../../contract/table-import.ts';
import type { TableMapping } from '../../../contract/table-mapping.ts';
import { vocabularyOf } from '../../cities/vocabulary.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { EditingContext } from '../editing/context.ts';
import { personOf } from '../editing/open-entry.ts';
import { loadPartnersFrom } from '../partner/load.ts';
import { Refusal, type RefusedField } from '../service-error.ts';
import { describeImport } from './describe.ts';
import { duplicateFinder } from './foreign/duplicates.ts';
import { headingsOf, planTable, sourceOf } from './foreign/plan-table.ts';
import { saveMapping } from './foreign/profiles.ts';
import { loadImportAs, noteImport } from './stored-import.ts';

/**
 * Says what the columns of a table are, looks at what it would do, and remembers the mapping by its name.
 * @throws Refusal `not-possible-now` where it is a workbook of ours or was applied, `invalid-body` where the mapping
 * names no column as the name, or what is not there.
 */
export async function mapImport(
  { db, city }: EditingContext,
  id: string,
  version: number,
  mapping: TableMapping,
  viewer: Viewer,
): Promise<TableImport> {
  const stored = await loadImportAs(db, id, version);
  const { cells, state } = stored;
  if (cells === null || (state !== 'mapping' && state !== 'planned')) throw new Refusal('not-possible-now');
  const wrong: RefusedField[] = [
    ...(cells[mapping.sheet] === undefined ? [{ name: 'sheet', reason: 'invalid' as const }] : []),
    ...(mapping.columns.includes('name') ? [] : [{ name: 'columns', reason: 'required' as const }]),
    ...(city.kinds.some(({ id }) => id === mapping.kind)
      ? []
      : [{ name: 'kind', reason: 'notInVocabulary' as const }]),
  ];
  if (wrong.length > 0) throw new Refusal('invalid-body', wrong);
  const known = await loadPartnersFrom(db, sourceOf(mapping));
  const plan = await planTable(cells, mapping, {
    words: { vocabulary: vocabularyOf(city, false), language: 'de' },
    city,
    stored: new Map(known.map((partner) => [partner.record.source?.key ?? '', partner])),
    duplicatesOf: await duplicateFinder(db),
  });
  await db.transaction(async (connection) => {
    await noteImport(connection, stored, { state: 'planned', plan, mapping });
    await saveMapping(connection, mapping, headingsOf(cells, mapping), personOf(viewer).id);
  });
  return describeImport(db, id, city);
}
