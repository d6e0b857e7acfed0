import type { ImportTarget } from '../../../../contract/table-mapping.ts';
import type { Vocabulary } from '../../../../contract/vocabulary.ts';
import { of } from '../../../../domain/spreadsheet/codecs.ts';
import { digitsOf } from '../../../../domain/telephone.ts';
import { fold } from '../../../../domain/text/fold.ts';
import { shortLabel } from '../../../../domain/vocabulary.ts';
import { placeIn } from './address-in.ts';
import { numbersIn } from './numbers-in.ts';

/* What a column of somebody else's table is: first by its heading, else by what stands in it. */

/** Headings, folded; the first that fits counts, so what is more special stands first. */
const headings: readonly (readonly [RegExp, ImportTarget])[] = [
  [/e ?mail|^mail\b|mailadresse/, 'email'],
  [/fax/, 'fax'],
  [/tel.*(mobil|handy)|(mobil|handy).*tel/, 'phone'],
  [/mobil|handy/, 'mobile'],
  [/telefon|^tel\b|rufnummer|phone|durchwahl/, 'phone'],
  [/web|homepage|internet|url|link/, 'website'],
  [/ansprech|kontaktperson|contact person|vorname|nachname|first name|last name|surname/, 'contactName'],
  [/funktion|aufgabe|position|rolle|role/, 'contactRole'],
  [/kurzname|kuerzel|abkuerzung|short name|acronym/, 'shortName'],
  [/dachverband|verband|umbrella/, 'umbrella'],
  [/sprache|language/, 'languages'],
  [/zielgruppe|target/, 'targetGroups'],
  [/handlungsfeld|themen|arbeitsfeld|bereich|field/, 'fields'],
  [/stadtweit|citywide/, 'citywide'],
  [/ortsteil|stadtteil|quarter|neighbourhood/, 'quarter'],
  [/stadtbezirk|bezirk|district/, 'district'],
  [/plz|postleitzahl|postcode|zip/, 'postcode'],
  [/strasse|^str\b|hausnummer|^hausnr|anschrift|adresse|street|address/, 'street'],
  [/adresszusatz|zusatz/, 'addition'],
  [/^ort$|wohnort|^stadt$|city|town/, 'city'],
  [/oeffnungszeit|sprechzeit|opening|hours/, 'hours'],
  [/langbeschreibung|ausfuehrlich|description/, 'description'],
  [/beschreibung|kurzinfo|angebot|summary|bemerkung|notiz/, 'summary'],
  [/^art\b|typ\b|kategorie|organisationsform|kind|type|category/, 'kind'],
  [/name|einrichtung|organisation|verein|traeger|institution|partner|bezeichnung/, 'name'],
];

const looksLike = {
  email: (text: string) => /^\S+@\S+\.\S+$/.test(text.split(/[;,]\s*/)[0] ?? ''),
  website: (text: string) => /^(https?:\/\/|www\.)\S+$/i.test(text),
  postcode: (text: string) => placeIn(text) !== null,
  // Several in one cell, and notes behind them, are numbers all the same.
  phone: (text: string) => {
    const [first] = numbersIn(text, 'phone');
    const number = first?.value.replace(/\s*\([^\d]*\)$/, '') ?? '';
    return /^[+0(][\d\s()/.–-]{5,}$/.test(number) && digitsOf(number).length >= 6;
  },
  street: (text: string) => /^[\p{L}][\p{L}\s.'-]+\s\d{1,4}\s?[a-zA-Z]?$/u.test(text),
} as const;

/** Whether most of what stands there is a name of a vocabulary. */
function speaks(values: readonly string[], names: ReadonlySet<string>): boolean {
  const words = values.flatMap((value) => value.split(/[;,\n]/)).map((word) => fold(word).digraph);
  const known = words.filter((word) => names.has(word)).length;
  return known >= 1 && known >= words.length * 0.6;
}

const namesOf = (terms: readonly { id: string; de: string; en: string; aliases?: readonly string[] }[]) =>
  new Set(
    terms.flatMap(({ de, en, aliases = [] }) =>
      [de, en, shortLabel(de), shortLabel(en), ...aliases].map((name) => fold(name).digraph),
    ),
  );

/** Which names mean what a column can hold. */
const namesIn = (vocabulary: Vocabulary): readonly (readonly [ImportTarget, ReadonlySet<string>])[] => [
  ['languages', namesOf(of.languages(vocabulary))],
  ['district', namesOf(of.districts(vocabulary))],
  ['quarter', namesOf(of.quarters(vocabulary))],
  ['kind', namesOf(of.kinds(vocabulary))],
  ['umbrella', namesOf(of.umbrellas(vocabulary))],
  ['fields', namesOf(of.fields(vocabulary))],
  ['targetGroups', namesOf(of.targetGroups(vocabulary))],
];

const most = 0.6;
/** What has more letters is a text, whatever it looks like. */
const longest = 500;
/** What looks like a telephone number and is something else, where the heading says so. */
const unlike: readonly ImportTarget[] = ['mobile', 'fax', 'hours'];

/**
 * What columns seem to be by these words; null where nothing says so.
 * @returns a guess for one column after the other: the words are made ready once.
 */
export function targetGuesser(
  vocabulary: Vocabulary,
): (heading: string, values: readonly string[]) => ImportTarget | null {
  const names = namesIn(vocabulary);
  return (heading, values) => guessTarget(heading, values, names);
}

function guessTarget(
  heading: string,
  values: readonly string[],
  names: ReturnType<typeof namesIn>,
): ImportTarget | null {
  const folded = fold(heading).digraph;
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const share = (is: (text: string) => boolean) =>
    filled.length === 0
      ? 0
      : filled.filter((text) => text.length <= longest && is(text)).length / filled.length;
  const named = folded === '' ? undefined : headings.find(([pattern]) => pattern.test(folded))?.[1];
  // „Kontakt“ is a number here and a person there: what stands in the column decides.
  for (const target of ['email', 'website', 'phone', 'postcode'] as const)
    if (
      share(looksLike[target]) >= most &&
      !(target === 'phone' && named !== undefined && unlike.includes(named))
    )
      return target;
  if (named !== undefined) return named;
  if (share(looksLike.street) >= most) return 'street';
  return names.find(([, known]) => speaks(filled, known))?.[0] ?? null;
}
