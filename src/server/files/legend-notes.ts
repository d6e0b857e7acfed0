import { accessLevels } from '../../contract/access.ts';
import type { Cell, SheetWords } from '../../domain/spreadsheet/cell.ts';
import { contactType, level, of, pointType, stepFree, term } from '../../domain/spreadsheet/codecs.ts';

/** What is said of a column in the legend, besides its heading: which words it takes, or how it is written. */
type Note = (words: SheetWords) => string;

const say =
  (de: string, en: string): Note =>
  ({ language }) =>
    language === 'de' ? de : en;

/** More of them are no help; they are the languages. */
const mostWords = 40;

const listed = (written: readonly unknown[], words: SheetWords, begin: Note): string =>
  written.length > mostWords ? begin(words) : `${begin(words)}: ${written.join('; ')}`;

const one = say('Eines von', 'One of');
const several = say('Eines oder mehrere, mit Semikolon getrennt', 'One or more, separated by semicolons');

/** The words of a fixed list. */
const ofList =
  <const Value extends string>(
    write: (value: NoInfer<Value>, words: SheetWords) => Cell,
    values: readonly Value[],
  ): Note =>
  (words) =>
    listed(
      values.map((value) => write(value, words)),
      words,
      one,
    );

/** The words of one of the city's vocabularies. */
const ofVocabulary =
  (terms: (typeof of)[keyof typeof of], begin: Note): Note =>
  (words) =>
    listed(
      terms(words.vocabulary).map(({ id }) => term(terms).write(id, words)),
      words,
      begin,
    );

const day = say('Datum: 31.12.2026', 'Date: 2026-12-31');

/** By sheet and column, else by column. */
const notes: Readonly<Record<string, Note>> = {
  slug: say('Daran wird der Eintrag erkannt.', 'By this the entry is found.'),
  version: say('Welche Fassung des Eintrags hier steht.', 'Which version of the entry this is.'),
  key: say('Daran wird die Zeile erkannt.', 'By this the row is found.'),
  contact: say('Zu welchem Kontakt die Nummer gehört.', 'Which contact the number belongs to.'),
  kind: ofVocabulary(of.kinds, one),
  umbrella: ofVocabulary(of.umbrellas, one),
  fields: ofVocabulary(of.fields, several),
  targetGroups: ofVocabulary(of.targetGroups, several),
  languages: ofVocabulary(of.languages, several),
  serves: ofVocabulary(of.served, several),
  district: ofVocabulary(of.districts, one),
  quarter: say('Muss im Stadtbezirk liegen.', 'Has to lie in the district.'),
  citywide: say('ja oder nein', 'yes or no'),
  level: ofList(level.write, accessLevels),
  stepFree: ofList(stepFree.write, ['yes', 'partly', 'no']),
  hours: say('Mo–Fr 9–12; Do 14–16', 'Mon–Fri 9–12; Thu 14–16'),
  'contacts type': ofList(contactType.write, ['person', 'desk']),
  'points type': ofList(pointType.write, ['phone', 'mobile', 'fax', 'email', 'website']),
  confirmedAt: day,
  validFrom: day,
  validTo: day,
};

/** What the legend says of a column; empty where its heading says it all. */
export const legendNote = (sheet: string, column: string, words: SheetWords): string =>
  (notes[`${sheet} ${column}`] ?? notes[column])?.(words) ?? '';
