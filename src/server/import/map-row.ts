import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import type { City } from '../cities/city.ts';
import { columnsOf, type ImportProfile, type ProfileText } from './profile.ts';
import type { TableRow } from './read-table.ts';
import { fromUtm32 } from './utm.ts';

/** What a row says about a partner: only what the profile maps. */
export interface Draft {
  readonly line: number;
  readonly key: string;
  readonly name: string;
  readonly summary: string | null;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly district: string;
  readonly coordinates: { readonly longitude: number; readonly latitude: number } | null;
  readonly phone: string | null;
  readonly fax: string | null;
  readonly email: string | null;
  readonly website: string | null;
}

/** A row that cannot be taken over, and why. */
export interface Refusal {
  readonly line: number;
  readonly column: string | null;
  readonly reason: { readonly de: string; readonly en: string };
}

type Values = Readonly<Record<string, string>>;

const fill = (template: string, values: Values): string =>
  template
    .replace(/\{([^}]+)\}/g, (_, column: string) => values[column] ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** The first way of making the text that may be taken and gives something; empty where none does. */
function textOf(ways: ProfileText | undefined, values: Values): string {
  for (const { text, replace, unless } of ways ?? []) {
    if (unless !== undefined && new RegExp(unless.pattern, 'u').test(fill(unless.text, values))) continue;
    const made = replace.reduce(
      (made, rule) => made.replace(new RegExp(rule.pattern, 'u'), rule.with),
      fill(text, values),
    );
    if (made.trim() !== '') return made.trim();
  }
  return '';
}

/** A number as DIN 5008 writes it: area code, space, number; null where there is none. */
function telephoneOf(written: string): string | null {
  return /\d{3}/.test(written) ? written : null;
}

function websiteOf(written: string): string | null {
  if (written === '') return null;
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  return URL.canParse(address) ? address : null;
}

/** Exactly one district has the postcode: then it is that; else nobody knows. */
export function districtOf(postcode: string, city: Pick<City, 'postcodes'>): string {
  const [district, ...others] = city.postcodes[postcode] ?? [];
  return district === undefined || others.length > 0 ? unresolvedDistrict : district;
}

function coordinatesOf(profile: ImportProfile, values: Values) {
  const easting = Number(values[profile.utm32?.easting ?? ''] || Number.NaN);
  const northing = Number(values[profile.utm32?.northing ?? ''] || Number.NaN);
  return Number.isFinite(easting) && Number.isFinite(northing) ? fromUtm32(easting, northing) : null;
}

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const longestName = 300;

const refuse = (line: number, column: string | null, de: string, en: string): Refusal => ({
  line,
  column,
  reason: { de, en },
});

function complaint({ line, values }: TableRow & { values: Values }, profile: ImportProfile): Refusal | null {
  const bad = Object.entries(values).find(([, value]) => control.test(value));
  if (bad !== undefined) return refuse(line, bad[0], 'enthält Steuerzeichen', 'contains control characters');
  if ((values[profile.key] ?? '') === '') return refuse(line, profile.key, 'ist leer', 'is empty');
  const said = (of: ProfileText | undefined) => columnsOf(of ?? []).join(', ') || null;
  const name = textOf(profile.name, values);
  if (name === '') return refuse(line, said(profile.name), 'ergibt keinen Namen', 'gives no name');
  if (name.length > longestName)
    return refuse(
      line,
      said(profile.name),
      `ergibt einen Namen mit mehr als ${longestName} Zeichen`,
      `gives a name of more than ${longestName} characters`,
    );
  const postcode = textOf(profile.postcode, values);
  if (!/^(\d{5})?$/.test(postcode))
    return refuse(
      line,
      said(profile.postcode),
      `„${postcode}“ ist keine Postleitzahl`,
      `“${postcode}” is no postcode`,
    );
  const email = textOf(profile.email, values);
  if (email !== '' && !emailPattern.test(email))
    return refuse(
      line,
      said(profile.email),
      `„${email}“ ist keine E-Mail-Adresse`,
      `“${email}” is no e-mail address`,
    );
  const website = textOf(profile.website, values);
  if (website !== '' && websiteOf(website) === null)
    return refuse(
      line,
      said(profile.website),
      `„${website}“ ist keine Webadresse`,
      `“${website}” is no web address`,
    );
  return null;
}

/** Reads one row by a profile, or says why that is not possible. */
export function mapRow(
  row: TableRow,
  profile: ImportProfile,
  city: Pick<City, 'postcodes'>,
): Draft | Refusal {
  const { line, values } = row;
  if (values === null)
    return refuse(
      line,
      null,
      'hat eine andere Zahl von Spalten als die Überschrift',
      'has another number of columns than the heading',
    );
  const problem = complaint({ line, values }, profile);
  if (problem !== null) return problem;
  const postcode = textOf(profile.postcode, values);
  return {
    line,
    key: values[profile.key] ?? '',
    name: textOf(profile.name, values),
    summary: textOf(profile.summary, values) || null,
    street: textOf(profile.street, values),
    postcode,
    city: textOf(profile.city, values),
    district: districtOf(postcode, city),
    coordinates: coordinatesOf(profile, values),
    phone: telephoneOf(textOf(profile.phone, values)),
    fax: telephoneOf(textOf(profile.fax, values)),
    email: textOf(profile.email, values) || null,
    website: websiteOf(textOf(profile.website, values)),
  };
}

export const isRefusal = (mapped: Draft | Refusal): mapped is Refusal => 'reason' in mapped;
