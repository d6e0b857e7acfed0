import { digitsOf } from '../telephone.ts';
import { fold } from '../text/fold.ts';

/** A word to be found: any of its needles counts. */
export interface WordTerm {
  readonly type: 'word';
  readonly needles: readonly string[];
}

/** A run of figures: a part of a telephone number, or else words that happen to be figures (a street number). */
export interface NumberTerm {
  readonly type: 'number';
  readonly digits: string;
  readonly words: readonly string[];
}

export type Term = WordTerm | NumberTerm;

/** Further words are ignored: nobody types more, and each costs. */
const mostTerms = 12;
const fewestDigits = 3;
const numeric = /^[+(]*\d[\d()/.\-–+]*$/;

function numberTerm(pieces: readonly string[]): Term[] {
  const written = pieces.join(' ');
  const words = fold(written)
    .plain.split(' ')
    .filter((word) => word !== '');
  const digits = digitsOf(written);
  if (words.join('').length < fewestDigits) return words.map((word) => ({ type: 'word', needles: [word] }));
  return [{ type: 'number', digits, words }];
}

function wordTerms(piece: string): Term[] {
  const { plain, digraph } = fold(piece);
  if (plain === '') return [];
  const others = digraph.split(' ');
  return plain.split(' ').map((word, at) => {
    const other = others[at] ?? word;
    return { type: 'word', needles: word === other ? [word] : [word, other] };
  });
}

/** Splits a search text into terms, all of which have to match. Neighbouring figures form one number. */
export function parseQuery(text: string): Term[] {
  const terms: Term[] = [];
  let figures: string[] = [];
  for (const piece of [...text.split(/\s+/), '']) {
    if (numeric.test(piece)) {
      figures.push(piece);
      continue;
    }
    if (figures.length > 0) terms.push(...numberTerm(figures));
    figures = [];
    terms.push(...wordTerms(piece));
  }
  return terms.slice(0, mostTerms);
}
