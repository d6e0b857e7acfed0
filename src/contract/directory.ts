import { z } from 'zod';

const texts = z.array(z.string());
const counts = z.array(z.number().int().nonnegative());

/**
 * The snapshot of the directory on the wire: one column per property, because equal things beside each other
 * compress to half (see docs/decisions). Lists are flattened, with a column of their lengths. Decoded by
 * `decodeSnapshot` in `src/domain/snapshot`.
 */
export const directorySnapshot = z
  .strictObject({
    format: z.literal(2),
    /** Raised by every write; equal versions at one access level mean equal content. */
    version: z.number().int().nonnegative(),
    count: z.number().int().nonnegative(),
    /** Each vocabulary id that occurs, once; the columns below refer to it by index. */
    ids: texts,
    columns: z.strictObject({
      /** Empty where the slug follows from the name (`slugOf`). */
      slug: texts,
      name: texts,
      shortName: texts,
      kind: counts,
      /** Index into `ids` plus one; 0 is none. */
      umbrella: counts,
      summary: texts,
      fields: counts,
      fieldCounts: counts,
      targetGroups: counts,
      targetGroupCounts: counts,
      languages: counts,
      languageCounts: counts,
      /** 1 for citywide. */
      citywide: counts,
      serves: counts,
      servesCounts: counts,
      locationCounts: counts,
      locationDistrict: counts,
      /** Index into `ids` plus one; 0 is none. */
      locationQuarter: counts,
      locationStreet: texts,
      locationPostcode: texts,
      offers: texts,
      offerCounts: counts,
      contacts: texts,
      contactCounts: counts,
      phones: texts,
      phoneCounts: counts,
      /** As `confirmedAt`, for each number; 0 where the entry's date holds for it too. */
      phonesConfirmedAt: counts,
      emails: texts,
      emailCounts: counts,
      /** Days since 1970-01-01 plus one; 0 is never confirmed. */
      confirmedAt: counts,
    }),
  })
  .meta({ id: 'DirectorySnapshot' });

export type DirectorySnapshot = z.infer<typeof directorySnapshot>;
