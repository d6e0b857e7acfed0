import { z } from 'zod';
import { directoryEntry } from './entry.ts';
import { facetNames, sortOrders } from './facets.ts';

/** The longest search text that is looked at, in characters; longer ones are refused. */
export const maxQueryLength = 200;
export const maxPageSize = 200;

const ids = z.array(z.string().min(1).max(80)).max(60);

/**
 * What `GET /api/partners` can be asked. Every facet may be repeated; several values of one facet widen,
 * several facets narrow. Unknown parameters are refused.
 */
export const partnerListQuery = z.strictObject({
  q: z.string().max(maxQueryLength).default('').meta({ example: 'beratung' }),
  field: ids.default([]),
  district: ids.default([]).meta({ example: ['hamborn'] }),
  quarter: ids.default([]),
  kind: ids.default([]),
  umbrella: ids.default([]),
  language: ids.default([]).meta({ example: ['kmr'] }),
  targetGroup: ids.default([]),
  /** `false` leaves out partners that match a district only because they serve the whole city. */
  citywide: z.enum(['true', 'false']).default('true'),
  confirmedSince: z.iso.date().optional(),
  /** `relevance` with a search text, `name` without, unless given. */
  sort: z.enum(sortOrders).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(maxPageSize).default(50),
});

const facetCounts = z.record(z.string(), z.number().int().nonnegative());

export const partnerList = z
  .strictObject({
    items: z.array(directoryEntry),
    total: z.number().int().nonnegative(),
    /** For every facet, how many partners each value would give under all other facets and the search. */
    facets: z.strictObject(
      Object.fromEntries(facetNames.map((name) => [name, facetCounts])) as Record<
        (typeof facetNames)[number],
        typeof facetCounts
      >,
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'PartnerList' });

export type PartnerListQuery = z.infer<typeof partnerListQuery>;
export type PartnerList = z.infer<typeof partnerList>;
