import { createRequire } from 'node:module';
import type { Partner } from '../../../src/contract/partner.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The same font for everybody; the peers read no WOFF2. */
export const fontFile = (weight: 400 | 600): string =>
  resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff`);

export const heads = ['Nr.', 'Name', 'Anschrift', 'Telefon', 'E-Mail'];

const pointsOf = ({ contacts }: Partner, types: readonly string[]): string =>
  contacts
    .flatMap(({ points }) => points)
    .filter(({ type }) => types.includes(type))
    .map(({ value }) => value)
    .join('\n');

/** The cells of the table that every printer of the benchmark gets. */
export const rowsOf = (partners: readonly Partner[]): string[][] =>
  partners.map((partner, at) => [
    String(at + 1),
    partner.name,
    partner.locations
      .flatMap(({ addition, street, postcode, city }) => [addition, street, `${postcode} ${city}`.trim()])
      .filter((line) => line !== '')
      .join('\n'),
    pointsOf(partner, ['phone', 'mobile']),
    pointsOf(partner, ['email']),
  ]);
