import { type Bitset, fullSet } from '../directory/bitset.ts';
import type { Corpus } from './corpus.ts';
import { type Match, matchTerm } from './match.ts';
import type { Term, WordTerm } from './query.ts';

const mostRemembered = 64;

const keyOf = (term: Term) =>
  term.type === 'word' ? `w ${term.needles.join(' ')}` : `n ${term.digits} ${term.words.join(' ')}`;

/** Whether each needle of `later` contains one of `earlier`'s: then only entries with `earlier` can have `later`. */
const extendsTerm = (later: WordTerm, earlier: readonly string[]) =>
  later.needles.every((needle) => earlier.some((shorter) => needle.includes(shorter)));

/**
 * Finds terms and remembers what it found: while somebody types, all terms but one are as before, and that one is
 * looked for only where its beginning was.
 */
export function createMatcher(corpus: Corpus): (term: Term) => Match {
  const everything = fullSet(corpus.size);
  const remembered = new Map<string, Match>();

  function candidatesFor(term: Term): Bitset {
    if (term.type !== 'word') return everything;
    const earlier = [...remembered.values()].filter(
      ({ needles, digits }) => digits === null && needles.length > 0 && extendsTerm(term, needles),
    );
    const longest = (needles: readonly string[]) => Math.max(...needles.map(({ length }) => length));
    const [closest] = earlier.toSorted((a, b) => longest(b.needles) - longest(a.needles));
    return closest?.entries ?? everything;
  }

  return (term) => {
    const key = keyOf(term);
    const known = remembered.get(key);
    const match = known ?? matchTerm(corpus, term, candidatesFor(term));
    remembered.delete(key);
    remembered.set(key, match);
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
    return match;
  };
}
