/**
 * How partners of one kind are made up. The material is written as small tables in text (`phrases`), so that an
 * editor who writes German can read and mend it without reading code.
 */
export interface KindBlueprint {
  readonly kind: string;
  /** How many of 300 partners, roughly. */
  readonly share: number;
  /** How likely one works for the whole city. */
  readonly citywide: number;
  /** What names are made of. A name's tokens say what this partner is about. */
  readonly names: readonly Phrase[];
  /** What stands for `{w}` in a name; tokens as in names, language codes as `@tr`. */
  readonly words: readonly Phrase[];
  /** Umbrella associations by weight and how likely there is one at all. */
  readonly umbrellas?: { readonly chance: number; readonly of: readonly (readonly [string, number])[] };
  readonly desks: readonly string[];
  readonly roles: readonly string[];
  readonly hours: HoursName;
  readonly fields: readonly string[];
  readonly targets: readonly string[];
  /** First sentences of a summary; those with the token `stadtweit` only for citywide partners. */
  readonly openings: readonly Phrase[];
  /** Second sentences, and what a description is made of. */
  readonly details: readonly Phrase[];
  readonly offers: readonly OfferIdea[];
  /** Whether people know such partners by their initials. */
  readonly initials?: boolean;
}

export type HoursName = 'office' | 'advice' | 'kita' | 'school' | 'youth' | 'club' | 'culture' | 'practice';

/**
 * A piece of text and when it fits: `fields` and `topics` (written `#fussball`) each empty, or one of them must be the
 * partner's; languages (`@tr`) must all be. Slots: `{q}` quarter, `{in}` „in Marxloh“, `{aus}` „aus Marxloh“, `{d}` district, `{w}` word, `{u}`/`{v}`
 * umbrella before and after the name, `{s}` one language, `{ss}` several, `{jahr}` a year, `{n}` a small number,
 * `{viele}` a larger one, `{strasse}` its street. A phrase whose slot cannot be filled does not fit.
 */
export interface Phrase {
  readonly text: string;
  readonly fields: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly citywide: boolean;
  /** The slots to be filled. */
  readonly slots: readonly string[];
}

export interface OfferIdea extends Phrase {
  readonly title: string;
  /** A kind of time, or the time itself in words. */
  readonly when: string;
  readonly targets: readonly string[];
}

const cells = (table: string): string[][] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const words = (cell = '') => cell.split(/\s+/).filter((word) => word !== '');

/** `{name}` in a text. */
export const slot = /\{([a-zA-Z]+)\}/g;

const token = /^([a-z_]+|#[a-z]+|@[A-Za-z-]+)$/;

function phraseOf(text: string, tokens: readonly string[]): Phrase {
  const wrong = tokens.find((each) => !token.test(each));
  if (wrong !== undefined) throw new Error(`„${text}“ has the token ${wrong}, which is none`);
  return {
    text,
    fields: tokens.filter((each) => /^[a-z_]+$/.test(each) && each !== 'stadtweit'),
    topics: tokens.filter((each) => each.startsWith('#')),
    languages: tokens.filter((each) => each.startsWith('@')).map((each) => each.slice(1)),
    citywide: tokens.includes('stadtweit'),
    slots: [...text.matchAll(slot)].map(([, name = '']) => name),
  };
}

/** One phrase a line: `text | tokens`. */
export const phrases = (table: string): Phrase[] =>
  cells(table).map(([text = '', tokens]) => phraseOf(text, words(tokens)));

/** One offer a line: `title | text | when | target groups | tokens`. */
export const offers = (table: string): OfferIdea[] =>
  cells(table).map(([title = '', text = '', when = '', targets, tokens]) => ({
    ...phraseOf(`${title} ${text}`, words(tokens)),
    title,
    text,
    when,
    targets: words(targets),
  }));

/** A list in one line, separated by `|`. */
export const list = (line: string): string[] => line.split('|').map((item) => item.trim());
