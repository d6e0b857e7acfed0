import type { Vocabulary } from '../../contract/vocabulary.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';

/** What stands in a cell; a date as its ISO text. */
export type Cell = string | number | null;

export type CellType = 'text' | 'number' | 'date';

/** What the cells of a file are written and read with. */
export interface SheetWords {
  readonly vocabulary: Vocabulary;
  readonly language: InterfaceLanguage;
}

/** Why a cell is not taken as what its column holds. */
export type CellProblem = 'unknown-word' | 'not-a-date' | 'not-yes-no' | 'hours';

export type Read<Value> =
  | { readonly value: Value }
  /** `at` is the word of the cell that it is about. */
  | { readonly problem: CellProblem; readonly at: string };

/** How a value becomes a cell and a cell a value. */
export interface Codec<Value> {
  readonly type: CellType;
  readonly write: (value: Value, words: SheetWords) => Cell;
  readonly read: (text: string, words: SheetWords) => Read<Value>;
}

/** The text that a cell is compared by. */
export const cellText = (cell: Cell): string => (cell === null ? '' : String(cell));

/** Whether two texts say the same in a cell: spreadsheet programs change line ends, which nobody sees. */
export const sameText = (one: string, other: string): boolean =>
  one === other || one.replace(/\r\n?/g, '\n') === other.replace(/\r\n?/g, '\n');
