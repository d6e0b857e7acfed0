import type { z } from 'zod';
import type { importProfile } from '../profile.ts';

/**
 * „Schuldaten“ of the Ministerium für Schule und Bildung NRW. Many schools have no name but their kind („Städt. Gem.
 * Grundschule“), so the short name, which is different for each, makes the name: `Duisburg, GG Am Knappert` →
 * „Gemeinschaftsgrundschule Am Knappert“.
 */
export const schoolsNrw = {
  source: 'schools-nrw',
  key: 'Schulnummer',
  kind: 'schule',
  fields: ['schule_seiteneinstieg'],
  targetGroups: ['kinder', 'jugendliche'],
  languages: ['de'],
  name: {
    text: '{Kurzbezeichnung}',
    replace: [
      { pattern: '^[^,]+, ', with: '' },
      { pattern: '^GG (?=\\S)', with: 'Gemeinschaftsgrundschule ' },
      { pattern: '^KG (?=\\S)', with: 'Katholische Grundschule ' },
      { pattern: '^EG (?=\\S)', with: 'Evangelische Grundschule ' },
      { pattern: '^GH (?=\\S)', with: 'Gemeinschaftshauptschule ' },
      { pattern: '^GE (?=\\S)', with: 'Gesamtschule ' },
      { pattern: '^RS (?=\\S)', with: 'Realschule ' },
      { pattern: '^SK (?=\\S)', with: 'Sekundarschule ' },
      { pattern: '^Gym (?=\\S)', with: 'Gymnasium ' },
      { pattern: '^BK (?=\\S)', with: 'Berufskolleg ' },
      { pattern: '^FÖ (?=\\S)', with: 'Förderschule ' },
      { pattern: '^WBK (?=\\S)', with: 'Weiterbildungskolleg ' },
      { pattern: '^KR (?=\\S)', with: 'Schule für Kranke ' },
      {
        pattern: '^(Gesamtschule|Realschule|Sekundarschule) (?=\\S*-(?:Gesamtschule|Realsch|Schule))',
        with: '',
      },
      { pattern: '(?<=[a-zß])str\\.$', with: 'straße' },
      { pattern: '([ -])Str\\.$', with: '$1Straße' },
      { pattern: '-Realsch\\.$', with: '-Realschule' },
    ],
  },
  summary: {
    text: '{Schulbezeichnung_1} {Schulbezeichnung_2} {Schulbezeichnung_3}',
    replace: [{ pattern: ' - (.+?) -$', with: ', $1' }],
  },
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
