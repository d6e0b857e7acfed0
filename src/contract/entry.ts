import { z } from 'zod';

const isoDate = z.iso.date().meta({ example: '2026-11-02' });

const entryLocation = z.strictObject({
  /** District id, or `ungeklaert` where the district is not known. */
  district: z.string(),
  quarter: z.string().nullable(),
  street: z.string(),
  postcode: z.string(),
});

/**
 * One partner as a row of the directory shows it and as search reads it, already reduced to what one access
 * level may see. Lists are in the order in which the partner gave them.
 */
export const directoryEntry = z
  .strictObject({
    slug: z.string().meta({ example: 'sprachmittlungspool-duisburger-norden' }),
    name: z.string(),
    shortName: z.string().nullable(),
    kind: z.string(),
    umbrella: z.string().nullable(),
    summary: z.string(),
    fields: z.array(z.string()),
    targetGroups: z.array(z.string()),
    languages: z.array(z.string()),
    citywide: z.boolean(),
    /** District ids served. */
    serves: z.array(z.string()),
    locations: z.array(entryLocation),
    /** Titles of the offers. */
    offers: z.array(z.string()),
    /** Names of contact persons and desks. */
    contacts: z.array(z.string()),
    /** As shown, the German way: `0203 12345-67`. The first is the one a row offers. */
    phones: z.array(z.string()),
    /** Of each number: when it was last confirmed or changed; null where that is when the entry was, or unknown. */
    phonesConfirmedAt: z.array(isoDate.nullable()),
    emails: z.array(z.string()),
    confirmedAt: isoDate.nullable(),
  })
  .meta({ id: 'DirectoryEntry' });

export type DirectoryEntry = z.infer<typeof directoryEntry>;
