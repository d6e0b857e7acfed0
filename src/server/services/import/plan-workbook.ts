import type { ImportProblem } from '../../../contract/import-problem.ts';
import { blankRecord } from '../../../domain/partner/blank-record.ts';
import { changesBetween } from '../../../domain/partner/changes.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import { visiblePartner } from '../../../domain/partner/visible.ts';
import type { SheetWords } from '../../../domain/spreadsheet/cell.ts';
import { entryFields } from '../../../domain/spreadsheet/part-columns.ts';
import { type SheetId, sheetIds, sheetNames } from '../../../domain/spreadsheet/sheets.ts';
import type { City } from '../../cities/city.ts';
import type { StoredPartner } from '../partner/load.ts';
import { type FindDuplicates, sameNamesIn } from './foreign/duplicates.ts';
import { type FoundRow, type FoundWorkbook, problemAt } from './found-tables.ts';
import { inTurns } from './in-turns.ts';
import type { ImportPlan, PlannedEntry } from './plan.ts';
import { withPartRows } from './plan-parts.ts';
import { readOnlyProblems } from './read-only-problems.ts';
import { RowWriter } from './row-writer.ts';

/** What a workbook is held against. */
export interface WorkbookSurroundings {
  readonly words: SheetWords;
  readonly city: City;
  /** The entries that the workbook names, by the slug that stands in it. */
  readonly stored: ReadonlyMap<string, StoredPartner>;
  /** The published state that a row was made of; null where there never was one. */
  readonly revision: (partnerId: string, version: number) => PartnerRecord | null;
  readonly duplicatesOf: FindDuplicates;
}

const slugOf = (row: FoundRow): string => row.cells.get('slug')?.text.trim() ?? '';
const named = (row: FoundRow) => ({ number: row.number, name: row.cells.get('name')?.text.trim() ?? '' });

/** The version that a row was made of: as the hidden sheet says, else as its cell does. */
export function versionOf(row: FoundRow, { facts }: FoundWorkbook): number | null {
  const written = facts?.entries.get(slugOf(row))?.version;
  if (written !== undefined) return written;
  const text = row.cells.get('version')?.text.trim() ?? '';
  return /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

/** The slugs of the rows, and the versions that they were made of. */
export const basesOf = (found: FoundWorkbook): { readonly slug: string; readonly version: number | null }[] =>
  (found.tables.get('partners') ?? []).flatMap((row) =>
    slugOf(row) === '' ? [] : [{ slug: slugOf(row), version: versionOf(row, found) }],
  );

type Planned = { readonly entry: PlannedEntry | null; readonly problems: readonly ImportProblem[] };

/** Plans the workbook of one call; holds what every row needs. */
class WorkbookPlanner {
  private readonly found: FoundWorkbook;
  private readonly around: WorkbookSurroundings;
  private readonly parts: ReadonlyMap<SheetId, ReadonlyMap<string, readonly FoundRow[]>>;
  private readonly sameNames: ReturnType<typeof sameNamesIn>;

  constructor(found: FoundWorkbook, around: WorkbookSurroundings) {
    this.found = found;
    this.around = around;
    const added = (found.tables.get('partners') ?? []).filter((row) => slugOf(row) === '');
    this.sameNames = sameNamesIn(added.map(named));
    this.parts = new Map(
      sheetIds
        .filter((id) => id !== 'partners')
        .map((id) => [id, Map.groupBy(found.tables.get(id) ?? [], slugOf)] as const),
    );
  }

  private partRows(id: SheetId, slug: string): readonly FoundRow[] {
    return this.parts.get(id)?.get(slug) ?? [];
  }

  private problem(code: ImportProblem['code'], row: FoundRow, key: string): Planned {
    const cell = row.cells.get(key);
    const where = {
      sheet: row.sheet,
      row: row.number,
      column: cell?.column ?? null,
      value: cell?.text ?? null,
    };
    return { entry: null, problems: [problemAt(code, { ...where, slug: slugOf(row) || null })] };
  }

  /** A row without an ID is a new entry. */
  newEntry(row: FoundRow): Planned {
    const { words, city, duplicatesOf } = this.around;
    const writer = new RowWriter(words, null);
    const blank = contentOf(blankRecord);
    const content = writer.write(entryFields, row, null, blank, '');
    const missing = (['name', 'kind'] as const).filter((field) => content[field] === '');
    if (missing.length > 0) {
      const told = missing.map((field) => {
        const cell = row.cells.get(field);
        return problemAt('required', { sheet: row.sheet, row: row.number, column: cell?.column ?? field });
      });
      return { entry: null, problems: [...writer.problems, ...told] };
    }
    const checked = writer.checked(blank, content, city);
    return {
      entry: {
        id: `new-${row.number}`,
        partnerId: null,
        name: checked.name,
        row: row.number,
        basedOn: null,
        changes: changesBetween(blank, checked),
        level: 'public',
        source: null,
        duplicates: [...duplicatesOf(checked), ...this.sameNames(named(row))],
      },
      problems: writer.problems,
    };
  }

  /** A row of an entry that there is. */
  knownEntry(row: FoundRow): Planned {
    const { words, city, stored, revision } = this.around;
    const slug = slugOf(row);
    const partner = stored.get(slug);
    if (partner === undefined) return this.problem('unknown-entry', row, 'slug');
    if (partner.record.state === 'archived') return this.problem('archived', row, 'slug');
    const version = versionOf(row, this.found);
    if (version === null) return this.problem('missing-version', row, 'version');
    const base = revision(partner.id, version);
    if (base === null) return this.problem('unknown-version', row, 'version');
    const shown = visiblePartner({ ...base, state: 'active' }, this.found.facts?.level ?? 'team');
    if (shown === null) return this.problem('unknown-entry', row, 'slug');
    const before = contentOf(base);
    const writer = new RowWriter(words, partner.record.slug);
    const own = writer.write(entryFields, row, shown, before, '');
    const all = withPartRows(own, shown, (id) => this.partRows(id, slug), writer, city.name);
    const changes = changesBetween(before, writer.checked(before, all, city));
    const entry =
      changes.length === 0
        ? null
        : {
            id: partner.id,
            partnerId: partner.id,
            name: partner.record.name,
            row: row.number,
            basedOn: version,
            changes,
            level: partner.record.level,
            source: null,
            duplicates: [],
          };
    return { entry, problems: [...writer.problems, ...readOnlyProblems(row, { ...shown, slug }, words)] };
  }

  /** Rows that were in the file when it was made, and are not any more. */
  missing(bySlug: ReadonlyMap<string, readonly FoundRow[]>): ImportProblem[] {
    const { facts, tables, language } = this.found;
    const nameOf = (slug: string) => this.around.stored.get(slug)?.record.name ?? slug;
    const sheetOf: Readonly<Record<string, SheetId>> = {
      locations: 'locations',
      contacts: 'contacts',
      offers: 'offers',
    };
    return [...(facts?.entries ?? [])].flatMap(([slug, { parts }]): ImportProblem[] => {
      const [own] = bySlug.get(slug) ?? [];
      if (own === undefined)
        return [
          problemAt('missing-entry', {
            sheet: sheetNames.partners[language],
            value: nameOf(slug),
            slug,
            leftOut: false,
          }),
        ];
      const gone = parts.filter((path) => {
        const [list = '', key = '', isPoint, point] = path.split('/');
        const id = isPoint === undefined ? sheetOf[list] : 'points';
        if (id === undefined || !tables.has(id)) return false;
        const rows = this.partRows(id, slug);
        const text = (row: FoundRow, column: string) => row.cells.get(column)?.text.trim();
        return id === 'points'
          ? !rows.some((row) => text(row, 'contact') === key && text(row, 'key') === point)
          : !rows.some((row) => text(row, 'key') === key);
      });
      return gone.length === 0
        ? []
        : [
            problemAt('missing-parts', {
              sheet: own.sheet,
              row: own.number,
              value: String(gone.length),
              slug,
              leftOut: false,
            }),
          ];
    });
  }

  /** Rows of parts whose entry has no row, or does not exist. */
  orphans(slugs: ReadonlySet<string>): ImportProblem[] {
    const written = this.found.facts?.entries;
    return [...this.parts.values()].flatMap((bySlug) =>
      [...bySlug]
        .filter(([slug]) => !slugs.has(slug) && !written?.has(slug))
        .flatMap(([, rows]) => rows.flatMap((row) => this.problem('unknown-entry', row, 'slug').problems)),
    );
  }
}

/** What a workbook of ours would change: only cells that differ from what it was made with count. */
export async function planWorkbook(found: FoundWorkbook, around: WorkbookSurroundings): Promise<ImportPlan> {
  const rows = found.tables.get('partners') ?? [];
  const known = rows.filter((row) => slugOf(row) !== '');
  // A file that was made to be handed out: said once, not row by row.
  if (known.length > 0 && known.every((row) => versionOf(row, found) === null)) {
    const sheet = known[0]?.sheet ?? '';
    return {
      rows: rows.length,
      unchanged: 0,
      entries: [],
      problems: [problemAt('missing-version', { sheet })],
    };
  }
  const counts = Map.groupBy(rows, slugOf);
  const planner = new WorkbookPlanner(found, around);
  const entries: PlannedEntry[] = [];
  const problems: ImportProblem[] = [...found.problems];
  let unchanged = 0;
  for await (const row of inTurns(rows)) {
    const slug = slugOf(row);
    if (slug !== '' && (counts.get(slug)?.length ?? 0) > 1) {
      const others = (counts.get(slug) ?? []).map(({ number }) => number).join(', ');
      const column = row.cells.get('slug')?.column ?? null;
      problems.push(
        problemAt('double-entry', {
          sheet: row.sheet,
          row: row.number,
          column,
          value: `${slug} (${others})`,
          slug,
        }),
      );
      continue;
    }
    const planned = slug === '' ? planner.newEntry(row) : planner.knownEntry(row);
    problems.push(...planned.problems);
    if (planned.entry !== null) entries.push(planned.entry);
    else if (planned.problems.length === 0) unchanged += 1;
  }
  problems.push(...planner.orphans(new Set(counts.keys())), ...planner.missing(counts));
  return { rows: rows.length, unchanged, entries, problems };
}
