import { z } from 'zod';

/** What a column of somebody else's table can be taken for. */
export const importTargets = [
  'name',
  'shortName',
  'kind',
  'umbrella',
  'summary',
  'description',
  'website',
  'fields',
  'targetGroups',
  'languages',
  'citywide',
  'serves',
  'addition',
  'street',
  'postcode',
  'city',
  'district',
  'quarter',
  'hours',
  'contactName',
  'contactRole',
  'phone',
  'mobile',
  'fax',
  'email',
] as const;
export type ImportTarget = (typeof importTargets)[number];

/** How a table that was never ours becomes entries. */
export const tableMapping = z
  .strictObject({
    /** Which sheet, from 0. */
    sheet: z.number().int().min(0).max(200),
    /** The row of the headings, from 1. */
    headingRow: z.number().int().min(1).max(100),
    /** What each column is, in its order; null is not taken over. */
    columns: z.array(z.enum(importTargets).nullable()).max(500),
    /** The column that tells rows apart, so that a later import finds the entries again; null: the name does. */
    key: z.number().int().min(0).max(499).nullable(),
    /** What entries are of which the table says no kind. */
    kind: z.string().max(60),
    /** Remembers the mapping under this name, which is also the source of its entries. */
    profile: z.string().trim().min(1).max(60),
  })
  .meta({ id: 'TableMapping' });

export type TableMapping = z.infer<typeof tableMapping>;
