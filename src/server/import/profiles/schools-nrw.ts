import type { z } from 'zod';
import type { importProfile } from '../profile.ts';

/* „Schuldaten“ of the Ministerium für Schule und Bildung NRW: names of at most 40 letters, cut over three columns. */

/** First names that are none: 27 schools of Duisburg are called „Städt. Gem. Grundschule“. */
const nameless = {
  text: '{Schulbezeichnung_1}',
  pattern:
    '^Städt(\\.|ische) ((Gem|Kath|Ev)\\. )?(Grund|Gemeinschaftsgrund|Haupt|Förder)schule$|^LVR-Förderschule|^Kaufmännisches Berufskolleg$|-$',
};

/** A name of its own, without what only says what kind of school it is: „Städt. Krupp-Gymnasium“. */
const ownName = {
  text: '{Schulbezeichnung_1}',
  unless: nameless,
  replace: [
    { pattern: '^Städt(\\.|isches?) ', with: '' },
    { pattern: ',.*$', with: '' },
    { pattern: '^Bischöfl\\. ', with: 'Bischöfliches ' },
    { pattern: '-Gym ', with: '-Gymnasium ' },
    { pattern: '- (?=\\p{Lu})', with: '-' },
    { pattern: ' DU-', with: ' Duisburg-' },
  ],
};

/** Not a school, but in the file. */
const schoolOffice = {
  text: '{Schulbezeichnung_1} {Schulbezeichnung_2}',
  unless: { text: '{Schulbezeichnung_1}', pattern: '^(?!Schulamt$)' },
};

/** Else the short name, which is different for each: `Duisburg, GG Am Knappert`. */
const shortName = {
  text: '{Kurzbezeichnung}',
  replace: [
    { pattern: '^[^,]+, ', with: '' },
    { pattern: '\\(Verb\\.\\) ', with: '' },
    { pattern: '^GG ', with: 'Gemeinschaftsgrundschule ' },
    { pattern: '^KG ', with: 'Katholische Grundschule ' },
    { pattern: '^EG ', with: 'Evangelische Grundschule ' },
    { pattern: '^GH ', with: 'Gemeinschaftshauptschule ' },
    { pattern: '^GE ', with: 'Gesamtschule ' },
    { pattern: '^RS ', with: 'Realschule ' },
    { pattern: '^SK ', with: 'Sekundarschule ' },
    { pattern: '^Gym ', with: 'Gymnasium ' },
    { pattern: '^BK ', with: 'Berufskolleg ' },
    { pattern: '^FÖ [A-Z]{2}(, [A-Z]{2})* (?=.*[Ss]chule$)', with: '' },
    { pattern: '^FÖ [A-Z]{2}(, [A-Z]{2})* ', with: 'Förderschule ' },
    { pattern: '-u\\.-', with: '-und-' },
    { pattern: '(?<=\\p{Ll})str\\.$', with: 'straße' },
    { pattern: '(?<=[ -])Str\\.$', with: 'Straße' },
  ],
};

const written = [
  {
    pattern: '(?<=^| )Städt\\. ?(?=Gem\\.|Gemein|Kath\\.|Ev\\.|Förder|Real|Gesamt|Schule)',
    with: 'Städtische ',
  },
  { pattern: 'Gem\\. (Grund|Haupt)schule', with: 'Gemeinschafts-$1schule' },
  { pattern: 'Gemeinschafts-G', with: 'Gemeinschaftsg' },
  { pattern: 'Gemeinschafts-H', with: 'Gemeinschaftsh' },
  { pattern: 'Kath\\. (?=Grund)', with: 'Katholische ' },
  { pattern: 'Ev\\. (?=Grund)', with: 'Evangelische ' },
  { pattern: '^- (.+) -$', with: '$1' },
  { pattern: ' - (.+) -$', with: ', $1' },
];

/** What is left of the three columns when the name is taken out. */
const summary = [
  {
    text: '{Schulbezeichnung_1} {Schulbezeichnung_2} {Schulbezeichnung_3}',
    unless: { text: '{Schulbezeichnung_1}', pattern: '^[^,]*$' },
    replace: [{ pattern: '^[^,]+, ?', with: '' }, ...written],
  },
  { text: '{Schulbezeichnung_2} {Schulbezeichnung_3}', unless: nameless, replace: written },
  { text: '{Schulbezeichnung_1} {Schulbezeichnung_2} {Schulbezeichnung_3}', replace: written },
];

export const schoolsNrw = {
  source: 'schools-nrw',
  key: 'Schulnummer',
  kind: 'schule',
  fields: ['schule_seiteneinstieg'],
  targetGroups: ['kinder', 'jugendliche'],
  languages: ['de'],
  name: [schoolOffice, ownName, shortName],
  summary,
  street: '{Strasse}',
  postcode: '{PLZ}',
  city: '{Ort}',
  desk: 'Sekretariat',
  phone: '{Telefonvorwahl} {Telefon}',
  fax: '{Faxvorwahl} {Fax}',
  email: '{E-Mail}',
  website: '{Homepage}',
  utm32: { easting: 'UTMRechtswert', northing: 'UTMHochwert' },
} satisfies z.input<typeof importProfile>;
