import { facetNames } from '../../contract/facets.ts';
import { add, type Bitset, emptySet, fullSet, has, isEmpty, unite } from '../directory/bitset.ts';
import type { Corpus } from './corpus.ts';
import type { SearchTexts } from './haystack.ts';
import type { NumberTerm, Term, WordTerm } from './query.ts';
import { closestWords, shortestCorrectable } from './typo.ts';

/** What one occurrence of a term is worth; the best one counts, and the terms' worths add up. SQL has the same. */
export const worth = { acronym: 16, nameStart: 8, name: 6, label: 4, wordStart: 3, text: 2 } as const;
export const highestWorth = worth.acronym;

/** The entries that a term matches, and what the match is worth in each. */
export interface Match {
  readonly entries: Bitset;
  readonly worths: Uint8Array;
  /** What was looked for in the end: the term's needles, or the words that a mistyped one was taken for. */
  readonly needles: readonly string[];
  readonly digits: string | null;
}

function worthOf(texts: SearchTexts, needle: string): number {
  if (!texts.searchText.includes(needle)) return 0;
  if (texts.shortNameText !== '' && `${texts.shortNameText} `.includes(` ${needle} `)) return worth.acronym;
  if (texts.nameText.includes(` ${needle}`)) return worth.nameStart;
  if (texts.nameText.includes(needle)) return worth.name;
  return texts.searchText.includes(` ${needle}`) ? worth.wordStart : worth.text;
}

function bestWorth(texts: SearchTexts, needles: readonly string[]): number {
  let best = 0;
  for (const needle of needles) best = Math.max(best, worthOf(texts, needle));
  return best;
}

function newMatch(corpus: Corpus, needles: readonly string[], digits: string | null = null) {
  return { entries: emptySet(corpus.size), worths: new Uint8Array(corpus.size), needles, digits };
}

function record(match: Match, at: number, value: number): void {
  if (value === 0) return;
  add(match.entries, at);
  match.worths[at] = Math.max(match.worths[at] ?? 0, value);
}

/** Adds the entries that carry a facet value whose label has the needle. */
function matchLabels(corpus: Corpus, match: Match): void {
  const labelled = emptySet(corpus.size);
  for (const name of facetNames) {
    for (const value of corpus.values[name]) {
      if (value.used && match.needles.some((needle) => value.label.includes(needle)))
        unite(labelled, value.entries);
    }
  }
  for (let at = 0; at < corpus.size; at++) if (has(labelled, at)) record(match, at, worth.label);
}

function matchNeedles(corpus: Corpus, needles: readonly string[], candidates: Bitset): Match {
  const match = newMatch(corpus, needles);
  corpus.texts.forEach((texts, at) => {
    if (has(candidates, at)) record(match, at, bestWorth(texts, needles));
  });
  matchLabels(corpus, match);
  return match;
}

function matchWord(corpus: Corpus, { needles }: WordTerm, candidates: Bitset): Match {
  const match = matchNeedles(corpus, needles, candidates);
  const [word = ''] = needles;
  if (!isEmpty(match.entries) || word.length < shortestCorrectable || /\d/.test(word)) return match;
  const meant = closestWords(word, corpus.lexicon());
  return meant.length === 0 ? match : matchNeedles(corpus, meant, fullSet(corpus.size));
}

function matchNumber(corpus: Corpus, { digits, words }: NumberTerm): Match {
  const [word = ''] = words;
  const match =
    words.length === 1 ? matchNeedles(corpus, [word], fullSet(corpus.size)) : newMatch(corpus, words);
  const result = { ...match, digits };
  corpus.texts.forEach(({ searchText, searchDigits }, at) => {
    const inDigits = digits !== '' && searchDigits.includes(digits);
    const inText = words.length > 1 && words.every((each) => searchText.includes(each));
    if (inDigits || inText) record(result, at, worth.text);
  });
  return result;
}

/**
 * Finds a term.
 * @param candidates for a word, entries outside this set are known not to have it in their text.
 */
export const matchTerm = (corpus: Corpus, term: Term, candidates: Bitset): Match =>
  term.type === 'word' ? matchWord(corpus, term, candidates) : matchNumber(corpus, term);
