import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Partner } from '../../contract/partner.ts';
import { letterAddress } from '../../domain/hand-out/letter-address.ts';
import { mailAddresses } from '../../domain/hand-out/mail-portions.ts';
import { encoded, type FileWriter } from './file-writer.ts';
import { words } from './words.ts';

const addressLines = [0, 1, 2, 3, 4, 5];
const zeroWidthSpace = '\u200b';

/**
 * A cell that no spreadsheet takes for a formula. Not with an apostrophe as elsewhere: what is here is printed on a
 * letter as it stands, so what keeps the sign from coming first must be nothing that one sees.
 */
export const letterCell = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `${zeroWidthSpace}${line}` : line;
};

function rowOf(partner: Partner, language: 'de' | 'en'): string[] | null {
  const address = letterAddress(partner);
  if (address === null) return null;
  const { greeting, greetingTo } = words[language];
  const { person, addition, street, postcode, city } = address;
  return [
    person === '' ? greeting : greetingTo(person),
    ...addressLines.map((at) => address.lines[at] ?? ''),
    partner.name,
    partner.shortName ?? '',
    person,
    addition,
    street,
    postcode,
    city,
    mailAddresses([partner])[0] ?? '',
  ].map(letterCell);
}

/** A row for each partner that a letter reaches: the source of a form letter in Word or LibreOffice Writer. */
export const writeLetters: FileWriter = (partners, { language }) => {
  const { greeting, line, ...rest } = words[language].letterColumns;
  const head = [greeting, ...addressLines.map((at) => `${line} ${at + 1}`), ...Object.values(rest)];
  const rows = partners.map((partner) => rowOf(partner, language)).filter((row) => row !== null);
  return encoded(
    stringify([head, ...rows], { bom: true, delimiter: ';', quoted_string: true, record_delimiter: '\r\n' }),
  );
};
