import { z } from 'zod';
import { accessLevels } from './access.ts';

const level = z.enum(accessLevels);
const isoDate = z.iso.date();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

export const contactPointTypes = ['phone', 'mobile', 'fax', 'email', 'website'] as const;
export const stepFreeValues = ['yes', 'partly', 'no'] as const;

/** Who said so: the partner itself, the KI, or the source that it was imported from. */
export const confirmers = ['partner', 'team', 'source'] as const;
const confirmedBy = z.enum(confirmers).nullable();

/** Names a part among its siblings for as long as it exists. */
const key = z.string();

/** One opening interval on a weekday; `day` counts from Monday = 1 (ISO 8601), times are local to the city. */
export const openingInterval = z.strictObject({
  day: z.number().int().min(1).max(7),
  from: clock,
  to: clock,
});

export const partnerLocation = z.strictObject({
  key,
  /** What stands above the street on a letter, e.g. „Haus der Familie, 2. Etage“. */
  addition: z.string(),
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  district: z.string(),
  quarter: z.string().nullable(),
  stepFree: z.enum(stepFreeValues).nullable(),
  hours: z.array(openingInterval),
  hoursNote: z.string(),
  hoursConfirmedAt: isoDate.nullable(),
  hoursConfirmedBy: confirmedBy,
  confirmedAt: isoDate.nullable(),
  confirmedBy,
  level,
});

export const contactPoint = z.strictObject({
  key,
  type: z.enum(contactPointTypes),
  value: z.string(),
  label: z.string(),
  confirmedAt: isoDate.nullable(),
  confirmedBy,
  level,
});

export const partnerContact = z.strictObject({
  key,
  /** A natural person or a desk („Empfang“): only persons need consent to be public. */
  type: z.enum(['person', 'desk']),
  name: z.string(),
  role: z.string(),
  languages: z.array(z.string()),
  level,
  points: z.array(contactPoint),
});

export const partnerOffer = z.strictObject({
  key,
  title: z.string(),
  text: z.string(),
  fields: z.array(z.string()),
  targetGroups: z.array(z.string()),
  languages: z.array(z.string()),
  place: z.string(),
  times: z.string(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  registration: z.string(),
  confirmedAt: isoDate.nullable(),
  confirmedBy,
  level,
});

/** What the KI notes about working together; the team's own, never outside it. */
export const partnerCooperation = z.strictObject({
  since: isoDate.nullable(),
  agreement: z.string(),
  responsible: z.string(),
  notes: z.string(),
});

/** One partner with everything that the viewer may see. Values above the viewer's level are absent. */
export const partner = z
  .strictObject({
    slug: z.string(),
    name: z.string(),
    shortName: z.string().nullable(),
    kind: z.string(),
    umbrella: z.string().nullable(),
    summary: z.string(),
    description: z.string(),
    website: z.string().nullable(),
    fields: z.array(z.string()),
    targetGroups: z.array(z.string()),
    languages: z.array(z.string()),
    citywide: z.boolean(),
    serves: z.array(z.string()),
    locations: z.array(partnerLocation),
    contacts: z.array(partnerContact),
    offers: z.array(partnerOffer),
    confirmedAt: isoDate.nullable(),
    confirmedBy,
    level,
    /** Only for the team; null for everyone else. */
    cooperation: partnerCooperation.nullable(),
  })
  .meta({ id: 'Partner' });

export type Partner = z.infer<typeof partner>;
export type PartnerLocation = z.infer<typeof partnerLocation>;
export type PartnerContact = z.infer<typeof partnerContact>;
export type ContactPoint = z.infer<typeof contactPoint>;
export type PartnerOffer = z.infer<typeof partnerOffer>;
export type PartnerCooperation = z.infer<typeof partnerCooperation>;
export type Confirmer = (typeof confirmers)[number];
export type OpeningInterval = z.infer<typeof openingInterval>;
