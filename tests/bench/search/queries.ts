import type { DirectoryEntry } from '../../../src/contract/entry.ts';
import { entryOf } from '../../../src/domain/partner/entry.ts';
import { visiblePartner } from '../../../src/domain/partner/visible.ts';
import { searchTexts } from '../../../src/domain/search/haystack.ts';
import { cases, corpus } from '../../support/search-cases.ts';
import { dice } from '../stage/dice.ts';

/** A query and the positions of the entries that it has to find. */
export interface Query {
  readonly text: string;
  readonly wanted: readonly number[];
}

const caseEntries = corpus.flatMap((record) => {
  const partner = visiblePartner(record, 'public');
  return partner === null ? [] : [entryOf(partner)];
});

/** The cases that browser and SQL have to agree on, as far as they ask for a text alone. */
export function sharedCases(): { entries: DirectoryEntry[]; queries: Query[] } {
  const queries = cases.flatMap(({ params, found, language = 'de' }) => {
    const asked = new URLSearchParams(params);
    const others = [...asked.keys()].some((name) => name !== 'q' && name !== 'sort');
    if (others || language !== 'de' || found.length === 0) return [];
    const wanted = found.map((slug) => caseEntries.findIndex((entry) => entry.slug === slug));
    return [{ text: asked.get('q') ?? '', wanted }];
  });
  return { entries: caseEntries, queries };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the finger: a letter left out, doubled in, mistaken, or swapped with the next. */
function slip(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const letter = alphabet[Math.floor(random() * alphabet.length)] ?? 'e';
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + word.slice(at),
    before + letter + after,
    before + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  ];
  return slips[Math.floor(random() * slips.length)] ?? word;
}

/** Slips as often as asked, and never ends where it began. */
function misspell(word: string, times: number, random: () => number): string {
  for (;;) {
    let typed = word;
    for (let time = 0; time < times; time++) typed = slip(typed, random);
    if (typed !== word) return typed;
  }
}

/**
 * Queries made of the entries' own words, the same ones in every run: the ends of long compounds („…beratung“), and
 * words with one and with two slips. A slip may turn a word into another that exists; nobody can find those.
 */
export function queriesFrom(entries: readonly DirectoryEntry[], each = 60): Record<string, Query[]> {
  const random = dice();
  const texts = entries.map((entry) => `${searchTexts(entry).searchText} `);
  const words = [...new Set(texts.flatMap((text) => text.split(' ')))].filter((word) =>
    /^[a-z]+$/.test(word),
  );
  const holding = (part: string) => texts.flatMap((text, at) => (text.includes(part) ? [at] : []));
  const some = (shortest: number) => {
    const long = words.filter((word) => word.length >= shortest);
    return Array.from({ length: each }, () => long[Math.floor(random() * long.length)] ?? 'beratung');
  };
  const unlike = (text: string) => !texts.some((other) => other.includes(text));
  const misspelt = (shortest: number, times: number) =>
    some(shortest)
      .map((word) => ({ text: misspell(word, times, random), wanted: holding(` ${word} `) }))
      .filter(({ text }) => unlike(text));
  return {
    infix: some(14).map((word) => ({ text: word.slice(-8), wanted: holding(word.slice(-8)) })),
    'one slip': misspelt(6, 1),
    'two slips': misspelt(9, 2),
  };
}
