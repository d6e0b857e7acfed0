import { z } from 'zod';

/**
 * The archive is a gzip file of JSON lines that no PostgreSQL version is needed to understand: a header; for each
 * table, parents before children, a line that names its columns, and a line for each row with the values as
 * PostgreSQL writes them as text; the sequences; and an end with the count of rows, without which it is cut off.
 */
export const header = z.strictObject({
  format: z.literal('partnernetz-backup'),
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string()),
});

export const tableLine = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });
export const row = z.array(z.string().nullable());
export const sequenceLine = z.strictObject({ sequence: z.string(), last: z.string(), called: z.boolean() });
export const end = z.strictObject({ end: z.literal(true), rows: z.number().int() });

/** Any line after the header. */
export const line = z.union([row, tableLine, sequenceLine, end]);

export type Header = z.infer<typeof header>;
export type Line = z.infer<typeof line>;
