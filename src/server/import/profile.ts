import { z } from 'zod';

/** A text made of columns: `{Vorwahl} {Nummer}` takes both; what is empty leaves no gap. */
const template = z.string().min(1);

/** Shortens or mends a text after it was put together: every match of `pattern` becomes `with`. */
const replacement = z.strictObject({ pattern: z.string().min(1), with: z.string() });

const text = z.union([template, z.strictObject({ text: template, replace: z.array(replacement).min(1) })]);

/**
 * How the columns of a file become partners. What a profile does not name stays as people have entered it.
 * Several texts in `name` are tried in their order: the first that is not in `unlessIn` is taken.
 */
export const importProfile = z.strictObject({
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

export type ImportProfile = z.infer<typeof importProfile>;
export type ProfileText = z.infer<typeof text>;

/** The columns that a text is made of. */
export const columnsOf = (of: ProfileText): string[] =>
  [...(typeof of === 'string' ? of : of.text).matchAll(/\{([^}]+)\}/g)].map(([, column = '']) => column);
