/** A sheet as it stands in a file: its rows from the first on, every cell as the text it is. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
