import { z } from 'zod';

/** A text made of columns: `{Vorwahl} {Nummer}` takes both; what is empty leaves no gap. */
const template = z.string().min(1);

const pattern = z.string().min(1).refine(isPattern, { error: 'is no regular expression' });

/** One way to make a text; afterwards every `replace` is applied in turn to its first match. */
const rule = z.strictObject({
  text: template,
  replace: z.array(z.strictObject({ pattern, with: z.string() })).default([]),
  /** Not this way where that text matches. */
  unless: z.strictObject({ text: template, pattern }).optional(),
});

/** A template, or one way, or several: the first that may be taken and gives something is. */
const text = z
  .union([template.transform((of) => [{ text: of }]), rule.transform((one) => [one]), z.array(rule).min(1)])
  .pipe(z.array(rule));

function isPattern(written: string): boolean {
  try {
    return new RegExp(written, 'u') !== null;
  } catch {
    return false;
  }
}

/**
 * How the columns of a file become partners. What a profile does not name, or what is empty in the file, stays as
 * people have entered it.
 */
const columns = z.strictObject({
  /** Names the source in the database; with the key it finds a partner again. Never change it. */
  source: z.string().regex(/^[a-z0-9-]+$/),
  /** The column whose value is unique in the source. */
  key: z.string(),
  kind: z.string(),
  fields: z.array(z.string()).default([]),
  targetGroups: z.array(z.string()).default([]),
  languages: z.array(z.string()).default(['de']),
  name: text,
  summary: text.optional(),
  street: text.optional(),
  postcode: text.optional(),
  city: text.optional(),
  /** The desk that telephone, fax and e-mail belong to. */
  desk: z.string().optional(),
  phone: text.optional(),
  fax: text.optional(),
  email: text.optional(),
  website: text.optional(),
  /** Easting and northing in ETRS89 / UTM zone 32N (EPSG:25832), metres. */
  utm32: z.strictObject({ easting: z.string(), northing: z.string() }).optional(),
});

/** Telephone, fax and e-mail need somebody whom they belong to. */
export const importProfile = columns.refine(
  ({ desk, phone, fax, email }) => desk !== undefined || [phone, fax, email].every((of) => of === undefined),
  { path: ['desk'], error: 'is needed for phone, fax and email' },
);

export type ImportProfile = z.infer<typeof importProfile>;
export type ProfileText = z.infer<typeof text>;

const columnsIn = (template: string): string[] =>
  [...template.matchAll(/\{([^}]+)\}/g)].map(([, column = '']) => column);

/** The columns that a text is made of, each once. */
export const columnsOf = (of: ProfileText): string[] => [
  ...new Set(of.flatMap(({ text, unless }) => [...columnsIn(text), ...columnsIn(unless?.text ?? '')])),
];
