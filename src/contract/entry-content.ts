import { z } from 'zod';
import { accessLevels } from './access.ts';
import { contactPointTypes, openingInterval, stepFreeValues } from './partner.ts';
import { isWebsite } from './website.ts';

/* What people write about a partner: the part of an entry that a proposal may change. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]/;
const clean = (text: string) => !control.test(text);

/** One line, without blanks at its ends. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => clean(text) && !/[\r\n\t]/.test(text), { error: 'control' });
const lines = (longest: number) => z.string().trim().max(longest).refine(clean, { error: 'control' });
const ids = z.array(z.string().max(60)).max(200);
const level = z.enum(accessLevels);
const day = z.iso.date().nullable();

/** Names a part of an entry among its siblings for as long as it exists, so that changes to it can be merged. */
const key = z
  .string()
  .regex(/^[a-z0-9]{1,16}$/)
  .meta({ example: '2' });

const locationContent = z.strictObject({
  key,
  addition: line(200),
  street: line(200),
  postcode: line(10),
  city: line(100),
  district: z.string().max(60),
  quarter: z.string().max(60).nullable(),
  stepFree: z.enum(stepFreeValues).nullable(),
  hours: z.array(openingInterval).max(50),
  hoursNote: line(500),
  level,
});

const pointContent = z.strictObject({
  key,
  type: z.enum(contactPointTypes),
  value: line(320),
  label: line(100),
  level,
});

const contactContent = z.strictObject({
  key,
  type: z.enum(['person', 'desk']),
  name: line(200),
  role: line(200),
  languages: ids,
  level,
  /** Whether the person agrees to be shown publicly; recorded with who says so and when. Only for persons. */
  consent: z.boolean(),
  points: z.array(pointContent).max(20),
});

const offerContent = z.strictObject({
  key,
  title: line(200),
  text: lines(5_000),
  fields: ids,
  targetGroups: ids,
  languages: ids,
  place: line(300),
  times: line(300),
  validFrom: day,
  validTo: day,
  registration: line(500),
  level,
});

/** What is being written: complete in its form, but names and numbers may still be missing. */
export const draftContent = z
  .strictObject({
    name: line(300),
    shortName: line(40).nullable(),
    kind: z.string().max(60),
    umbrella: z.string().max(60).nullable(),
    summary: line(500),
    description: lines(10_000),
    website: line(500).nullable(),
    fields: ids,
    targetGroups: ids,
    languages: ids,
    citywide: z.boolean(),
    serves: ids,
    locations: z.array(locationContent).max(20),
    contacts: z.array(contactContent).max(50),
    offers: z.array(offerContent).max(50),
  })
  .meta({ id: 'EntryContent' });

const filled = <Schema extends z.ZodType<string>>(schema: Schema) =>
  schema.refine((text) => text !== '', { error: 'required' });

/** What may be published: what an entry cannot do without is there. */
export const entryContent = z.strictObject({
  ...draftContent.shape,
  name: filled(draftContent.shape.name),
  website: draftContent.shape.website.refine((text) => text === null || isWebsite(text), {
    error: 'website',
  }),
  contacts: z
    .array(
      z.strictObject({
        ...contactContent.shape,
        name: filled(contactContent.shape.name),
        points: z
          .array(z.strictObject({ ...pointContent.shape, value: filled(pointContent.shape.value) }))
          .max(20),
      }),
    )
    .max(50),
  offers: z.array(z.strictObject({ ...offerContent.shape, title: filled(offerContent.shape.title) })).max(50),
});

export type EntryContent = z.infer<typeof entryContent>;
export type LocationContent = z.infer<typeof locationContent>;
export type ContactContent = z.infer<typeof contactContent>;
export type PointContent = z.infer<typeof pointContent>;
export type OfferContent = z.infer<typeof offerContent>;
