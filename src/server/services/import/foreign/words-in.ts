import type { SheetWords } from '../../../../domain/spreadsheet/cell.ts';
import { of, terms } from '../../../../domain/spreadsheet/codecs.ts';

const lists = {
  languages: of.languages,
  fields: of.fields,
  targetGroups: of.targetGroups,
  serves: of.served,
} as const;
export type ListTarget = keyof typeof lists;

export const isList = (target: string): target is ListTarget => target in lists;

export interface FoundWords {
  /** Words that the vocabulary has. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** What stands between words; the names of a vocabulary may hold it, too. */
const between = /(\s*[,/&]\s*|\s+(?:und|u\.|and)\s+)/;

/** Of how many pieces, with what is between them, the longest name of a list is made. */
const longestOf = (target: ListTarget, { vocabulary }: SheetWords): number =>
  lists[target](vocabulary)
    .flatMap((term) => [term.de, term.en, ...('aliases' in term ? term.aliases : [])])
    .reduce((most, name) => Math.max(most, name.split(between).length), 1);

const trimmed = (parts: readonly string[]) => parts.map((part) => part.trim()).filter((part) => part !== '');

/**
 * The words of a list as people write it: with commas, slashes, „und“. Names of the vocabulary may hold these
 * themselves („Kultur, Sport, Begegnung“), so the longest name that fits is taken.
 */
export function wordsIn(text: string, target: ListTarget, words: SheetWords): FoundWords {
  const isKnown = (word: string) => 'value' in terms(lists[target]).read(word, words);
  const longest = longestOf(target, words);
  const known: string[] = [];
  const unknown: string[] = [];
  for (const piece of trimmed(text.split(/[;\n]/))) {
    // What separates stays with the words, so that several can be put together again.
    const parts = piece.split(between);
    for (let from = 0; from < parts.length; ) {
      let to = Math.min(parts.length, from + longest);
      while (to > from + 1 && !isKnown(parts.slice(from, to).join('').trim())) to -= 2;
      const word = parts.slice(from, to).join('').trim();
      if (word !== '') (isKnown(word) ? known : unknown).push(word);
      from = to + 1;
    }
  }
  return { known, unknown };
}
