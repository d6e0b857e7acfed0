/** A sheet as it stands in a file: its rows from the first on, every cell as the text it is. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Cells that hold something which nobody can read, by their places from 0; they stand empty in the rows. */
  readonly unreadable?: readonly (readonly [row: number, column: number])[];
}
