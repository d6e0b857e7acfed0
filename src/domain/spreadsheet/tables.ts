import type { Partner } from '../../contract/partner.ts';
import type { Cell, CellType, SheetWords } from './cell.ts';
import { ownColumnKeys, rowsOf, type SheetColumn, type SheetId, sheetColumns, sheetIds } from './sheets.ts';

/** A table as it is written: its columns, and each row's cells in their order. */
export interface Table {
  readonly id: SheetId;
  readonly columns: readonly {
    readonly key: string;
    readonly heading: string;
    readonly width: number;
    readonly type: CellType;
    /** Whether a change in it is taken when the file comes back. */
    readonly editable: boolean;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableChoice {
  /** Keys of the chosen columns and sheets (`sheet:contacts`); null: everything, without repeating it. */
  readonly columns: readonly string[] | null;
  /** The version of each entry by its slug, in a file that is made for editing. */
  readonly versions?: ReadonlyMap<string, number> | undefined;
}

function tableOf(
  id: SheetId,
  columns: readonly SheetColumn[],
  partners: readonly Partner[],
  { versions }: TableChoice,
  words: SheetWords,
): Table {
  const rows = partners.flatMap((partner) => rowsOf(id, partner, versions?.get(partner.slug) ?? null));
  return {
    id,
    columns: columns.map(({ key, heading, width, type, field }) => ({
      key,
      heading: heading[words.language],
      width,
      type,
      editable: field !== null,
    })),
    rows: rows.map((row) => columns.map((column) => column.read(row, words))),
  };
}

/** The row that an entry is found by always stands first; a version only where it is known. */
function chosen(columns: readonly string[], { versions }: TableChoice): readonly SheetColumn[] {
  const wanted = new Set(['slug', ...columns]);
  if (versions === undefined) wanted.delete('version');
  else wanted.add('version');
  return sheetColumns.partners.filter(({ key }) => wanted.has(key));
}

/** The tables of a workbook: the entries, and a sheet of each kind of part that is wanted. */
export function workbookTables(
  partners: readonly Partner[],
  choice: TableChoice,
  words: SheetWords,
): Table[] {
  const wanted = choice.columns ?? [...ownColumnKeys, ...sheetIds.map((id) => `sheet:${id}`)];
  const parts = sheetIds.filter((id) => id !== 'partners' && wanted.includes(`sheet:${id}`));
  return [
    tableOf('partners', chosen(wanted, choice), partners, choice, words),
    ...parts.map((id) => tableOf(id, sheetColumns[id], partners, choice, words)),
  ];
}

/** The one table of a flat file: an entry a row, with its first places and numbers. */
export function flatTable(partners: readonly Partner[], choice: TableChoice, words: SheetWords): Table {
  const wanted = choice.columns ?? sheetColumns.partners.map(({ key }) => key);
  return tableOf('partners', chosen(wanted, choice), partners, choice, words);
}
