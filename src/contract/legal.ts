import { z } from 'zod';

/** Who runs this installation and where to turn: the facts behind Impressum, Datenschutz and accessibility statement. */
export const legal = z
  .strictObject({
    operator: z.strictObject({
      name: z.string(),
      department: z.string(),
      street: z.string(),
      postcode: z.string(),
      city: z.string(),
      representedBy: z.string(),
      phone: z.string(),
      email: z.string(),
      vatId: z.string().nullable(),
      /** What stands at the head of printed lists, as a data URL; null: the product's own mark. */
      logo: z
        .string()
        .regex(/^data:image\/(svg\+xml|png);base64,/)
        .nullable()
        .default(null),
    }),
    privacy: z.strictObject({
      officer: z.string(),
      email: z.string(),
      authority: z.string(),
      authorityUrl: z.string(),
      logRetentionDays: z.number().int(),
    }),
    accessibility: z.strictObject({
      feedbackEmail: z.string(),
      feedbackPhone: z.string(),
      enforcementBody: z.string(),
      enforcementEmail: z.string(),
      statementDate: z.iso.date(),
      /** Known barriers, in words, by language; empty where none is known. */
      knownBarriers: z.array(z.strictObject({ de: z.string(), en: z.string() })),
    }),
  })
  .meta({ id: 'Legal' });

export type Legal = z.infer<typeof legal>;
