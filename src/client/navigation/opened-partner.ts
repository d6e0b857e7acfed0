/** What the list tells the details beside it: where among the results the opened partner is. */
export interface OpenedPartner {
  /** Addresses of the neighbours, filters included; null at either end, or where it is not among the results. */
  readonly previous: string | null;
  readonly next: string | null;
  /** From 1; null where it is not among the results. */
  readonly position: number | null;
  readonly total: number;
  /** The address of the list without details. */
  readonly list: string;
}
