import type { AccessLevel } from '../../../contract/access.ts';
import type { Change } from '../../../contract/change.ts';
import type { ImportProblem } from '../../../contract/import-problem.ts';
import type { ImportedEntry } from '../../../contract/table-import.ts';

/** What a row would change, as it is kept until it is applied: differences to what the file was made of. */
export interface PlannedEntry {
  readonly id: string;
  /** Null where the entry is new. */
  readonly partnerId: string | null;
  readonly name: string;
  readonly row: number | null;
  readonly basedOn: number | null;
  readonly changes: readonly Change[];
  /** For a new entry: who sees it, and where it comes from. */
  readonly level: AccessLevel;
  readonly source: { readonly name: string; readonly key: string } | null;
  readonly duplicates: ImportedEntry['duplicates'];
}

/** What a file would do. */
export interface ImportPlan {
  readonly rows: number;
  readonly unchanged: number;
  readonly entries: readonly PlannedEntry[];
  readonly problems: readonly ImportProblem[];
}

export const nothingPlanned: ImportPlan = { rows: 0, unchanged: 0, entries: [], problems: [] };
