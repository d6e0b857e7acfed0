import { type Phrase, slot } from './blueprint.ts';

/** What is known about a partner when its texts are chosen. */
export interface Traits {
  readonly fields: readonly string[];
  readonly topics: readonly string[];
  readonly citywide: boolean;
  readonly languages: readonly string[];
  /** Values of the slots; a missing or empty one cannot be filled. */
  readonly slots: Readonly<Record<string, string>>;
}

const meets = (wanted: readonly string[], given: readonly string[]) =>
  wanted.length === 0 || wanted.some((each) => given.includes(each));

/** Slots that tie a phrase to a quarter or district: that says too little of a partner that works citywide. */
const tying = ['in', 'aus', 'd', 'q'];
const isTied = (phrase: Phrase) => phrase.slots.some((name) => tying.includes(name));

/** Whether a phrase is true of a partner. */
export const fits = (phrase: Phrase, { fields, topics, citywide, languages, slots }: Traits): boolean =>
  meets(phrase.fields, fields) &&
  meets(phrase.topics, topics) &&
  phrase.languages.every((code) => languages.includes(code)) &&
  (citywide ? phrase.citywide || !isTied(phrase) : !phrase.citywide) &&
  phrase.slots.every((name) => Boolean(slots[name]));

/** Whether a phrase tells something about this field at a partner of these topics. */
export const tells = (phrase: Phrase, field: string, topics: readonly string[]): boolean =>
  phrase.fields.includes(field) && meets(phrase.topics, topics);

/** The text with its slots filled. */
export const fill = (text: string, { slots }: Pick<Traits, 'slots'>): string =>
  text.replace(slot, (_, name: string) => slots[name] ?? '');
