import type { ImportOutcome } from '../../../contract/table-import.ts';

/** What an import did to one entry. */
export interface DoneEntry {
  readonly partnerId: string;
  readonly slug: string;
  readonly name: string;
  /** Versions before and after; null before where it was new. */
  readonly before: number | null;
  readonly after: number;
}

/** What an import did, as it is kept to be taken back. */
export interface DoneImport {
  readonly applied: readonly DoneEntry[];
  readonly left: ImportOutcome['left'];
  readonly kept: ImportOutcome['kept'];
}

/** The same as it is told. */
export const toldOutcome = ({ applied, left, kept }: DoneImport): ImportOutcome => ({
  applied: applied.map(({ slug, name, before }) => ({ slug, name, isNew: before === null })),
  left,
  kept,
});
