import { digitsOf } from '../../../../domain/telephone.ts';

type NumberType = 'phone' | 'mobile' | 'fax';

export interface FoundNumber {
  readonly type: NumberType;
  readonly value: string;
}

/**
 * Between two numbers, as people write them into one cell: what comes after has to begin like a number of its own, for
 * a slash stands behind area codes, too, and a comma before an extension.
 */
const between =
  /\s*(?:[;\n|]|(?:[,/]|\b(?:und|oder|and|or)\b|\b(?:u|od)\.)(?=\s*(?:\p{L}[\p{L}.\s]{0,60}:?\s*)?(?:\+|\(?0\d)))\s*/u;
const label = /^(?<word>\p{L}[\p{L}.\s-]{0,60}?)[\s.:]*(?=[+(\d])/u;
const labels: readonly (readonly [RegExp, NumberType | null])[] = [
  [/^(?:tele)?fax/i, 'fax'],
  [/^(?:mobil|handy|cell)/i, 'mobile'],
  [/^(?:tel|fon|phone|festnetz|büro|zentrale|t$)/i, null],
];
/** What German mobile numbers begin with. */
const mobile = /^01[567]/;

/** A spreadsheet takes a telephone number for a number and drops its zero, or its plus. */
function whole(written: string): string {
  if (!/^\d{9,}$/.test(written) || written.startsWith('0')) return written;
  return written.startsWith('49') && written.length > 10 ? `+${written}` : `0${written}`;
}

function numberIn(written: string, type: NumberType): FoundNumber {
  const word = label.exec(written)?.groups?.word ?? '';
  const named = labels.find(([pattern]) => pattern.test(word));
  // What is no word for a telephone stays, so that it is seen.
  const value = whole(named === undefined ? written : written.replace(label, '').trim());
  const said = named?.[1] ?? type;
  return { type: said === 'phone' && mobile.test(digitsOf(value)) ? 'mobile' : said, value };
}

/** Blanks that line up what stands below one another say nothing, and take long to be looked through. */
const blanks = /[^\S\n]+/g;

/** The numbers that stand in one cell. */
export const numbersIn = (text: string, type: NumberType): FoundNumber[] =>
  text
    .replaceAll(blanks, ' ')
    .split(between)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => numberIn(each, type));
