import { z } from 'zod';

const term = z.strictObject({ id: z.string(), de: z.string(), en: z.string() });

const language = z.strictObject({
  /** BCP 47, stored as given and never canonicalised: `kmr` must not become `ku`. */
  code: z.string(),
  de: z.string(),
  en: z.string(),
  /** Other names people write for it, e.g. `Kurmanci` for `kmr`. */
  aliases: z.array(z.string()),
});

const district = z.strictObject({
  id: z.string().meta({ example: 'hamborn' }),
  name: z.string().meta({ example: 'Hamborn' }),
  quarters: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});

/** The controlled vocabulary of one city, and the settings of the installation that the interface needs. */
export const vocabulary = z
  .strictObject({
    city: z.strictObject({ id: z.string(), name: z.string(), timeZone: z.string() }),
    /** True only where the database was seeded as a sample. */
    sample: z.boolean(),
    pillars: z.array(term),
    fields: z.array(term.extend({ pillar: z.string() })),
    kinds: z.array(term),
    targetGroups: z.array(term),
    umbrellas: z.array(term),
    languages: z.array(language),
    districts: z.array(district),
    /** Months after the confirmation until which an entry is fresh, and until which it is merely due. */
    freshness: z.strictObject({ freshMonths: z.number().int(), dueMonths: z.number().int() }),
  })
  .meta({ id: 'Vocabulary' });

export type Vocabulary = z.infer<typeof vocabulary>;
export type District = z.infer<typeof district>;
