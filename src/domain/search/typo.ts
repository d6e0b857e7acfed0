/** A mistyped word is looked for among known ones from this length on. */
export const shortestCorrectable = 4;
const longestWithOneEdit = 7;
const fewestStemLetters = 5;
const mostWords = 50;
const endings = ['ungen', 'innen', 'ung', 'erin', 'ern', 'er', 'en', 'in', 'es', 'e', 's', 'n'];

/** Cuts one German ending, so that „Sprachmittler“ and „Sprachmittlung“ begin alike. */
export function stem(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= fewestStemLetters);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** How many edits a word of this length may be away. */
export const editsAllowed = (word: string): number => (word.length <= longestWithOneEdit ? 1 : 2);

const letterBit = (code: number) => 1 << (code % 31);

function letters(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= letterBit(word.charCodeAt(at));
  return mask;
}

/** Letters of `typed` that `word` does not have at all: each of them is an edit. Cheap, and rules out most words. */
function missingLetters(typed: number, word: number): number {
  let missing = typed & ~word;
  let count = 0;
  while (missing !== 0) {
    missing &= missing - 1;
    count++;
  }
  return count;
}

/**
 * Optimal string alignment (insert, delete, replace, swap neighbours) between `typed` and the nearest beginning of
 * `word`, or `limit + 1` where it is more than that.
 */
export function distanceToBeginning(typed: string, word: string, limit: number): number {
  const width = Math.min(word.length, typed.length + limit);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let edits = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
      if (edits < best) best = edits;
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit + 1, ...last);
}

/**
 * Leaves out words that have another of them inside: whoever has such a word has the shorter one, too, and every word
 * is looked for in every text („sprachmittlung“ stands for „sprachmittlungspool“ and forty more).
 */
function shortest(words: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (const word of [...words].sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => word.includes(shorter))) kept.push(word);
  }
  return kept.sort();
}

/**
 * The known words that a mistyped one most likely means: those at the smallest distance, as typed or without its
 * ending, in alphabetical order; of words that contain each other the shortest.
 * @param typed folded, at least `shortestCorrectable` letters.
 * @param words folded.
 */
export function closestWords(typed: string, words: Iterable<string>): string[] {
  const forms = [...new Set([typed, stem(typed)])].map((form) => ({ form, mask: letters(form) }));
  let limit = editsAllowed(typed);
  let closest = new Set<string>();
  for (const word of words) {
    if (word.length < fewestStemLetters - 1) continue;
    const mask = letters(word);
    for (const { form, mask: formMask } of forms) {
      if (word.length + limit < form.length || missingLetters(formMask, mask) > limit) continue;
      const distance = distanceToBeginning(form, word, limit);
      if (distance > limit) continue;
      if (distance < limit) closest = new Set();
      limit = distance;
      closest.add(word);
    }
  }
  return shortest(closest).slice(0, mostWords);
}
