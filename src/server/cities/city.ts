import { z } from 'zod';
import { legal } from '../../contract/legal.ts';
import { vocabulary } from '../../contract/vocabulary.ts';

/** It goes along with every list that is printed or previewed, in bytes. */
export const largestLogo = 200_000;

/**
 * Everything that makes an installation the one of a city. `src/server/cities/duisburg.ts` is the default; another
 * city brings a JSON file of this shape (`CITY_FILE`).
 */
export const city = vocabulary.omit({ city: true, sample: true }).extend({
  ...vocabulary.shape.city.shape,
  /** District ids by postcode; a location gets its district from a postcode only where there is exactly one. */
  postcodes: z.record(z.string().regex(/^\d{5}$/), z.array(z.string()).min(1)),
  /** Details that partners may change without a review: the values of contact points, and opening hours. */
  trusted: z.array(z.enum(['points', 'hours'])).default([]),
  legal,
  /** A CSS file with token overrides, served as `/theme.css`; null for KERN's own colours. */
  themeFile: z.string().nullable(),
  /** An SVG or PNG of at most `largestLogo` bytes for printed lists; becomes `legal.operator.logo`. */
  logoFile: z.string().nullable().default(null),
});

export type City = z.infer<typeof city>;
