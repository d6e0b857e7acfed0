/** Where a line must not end: „e. V.“, „z. B.“, „Nr. 5“ (DIN 5008). */
const abbreviation = /(?<=(?:^|[\s(])\p{L}\.) (?=\p{L}\.)|(?<=\b(?:Nr|Abs)\.) (?=\d)/gu;

/** Keeps abbreviations on one line: their blanks become no-break spaces. */
export const withFirmBlanks = (text: string): string => text.replaceAll(abbreviation, '\u00a0');
