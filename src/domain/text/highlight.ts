import { type Folded, foldLetter } from './fold.ts';

/** A piece of a text; hits are what the search matched. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const inWord = /[\p{L}\p{N}]/u;
const joiner = /[-‐‑'’`*:_\u00AD\p{M}]/u;

/** Folds a text and remembers, for each folded letter, which characters of the original it came from. */
function foldWithPositions(text: string, variant: keyof Folded) {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const lower = character.toLowerCase();
    const letters = inWord.test(character)
      ? [...lower].map((letter) => foldLetter(letter, variant)).join('')
      : joiner.test(character)
        ? ''
        : ' ';
    for (let unit = 0; unit < letters.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    folded += letters;
    at = end;
  }
  return { folded, starts, ends };
}

function markHits(text: string, needles: readonly string[], variant: keyof Folded, marked: Uint8Array): void {
  const { folded, starts, ends } = foldWithPositions(text, variant);
  for (const needle of needles) {
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
      marked.fill(1, starts[at], ends[at + needle.length - 1]);
    }
  }
}

/**
 * Cuts a text into pieces, marking every occurrence of a needle where it stands in the original spelling.
 * The pieces joined are the text. `needles` are folded (`needlesOf`).
 */
export function highlight(text: string, needles: readonly string[]): Piece[] {
  const wanted = needles.filter((needle) => needle !== '');
  if (wanted.length === 0 || text === '') return text === '' ? [] : [{ text, hit: false }];
  const marked = new Uint8Array(text.length);
  markHits(text, wanted, 'plain', marked);
  markHits(text, wanted, 'digraph', marked);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marked[at] === marked[from]) continue;
    pieces.push({ text: text.slice(from, at), hit: marked[from] === 1 });
    from = at;
  }
  return pieces;
}

/** The same for a telephone number: `digits` may be spaced in any way in what is shown. */
export function highlightDigits(shown: string, digits: string): Piece[] {
  const positions = [...shown].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const found =
    digits === ''
      ? -1
      : positions
          .map((at) => shown[at])
          .join('')
          .indexOf(digits);
  const start = positions[found];
  const end = positions[found + digits.length - 1];
  if (found < 0 || start === undefined || end === undefined) return [{ text: shown, hit: false }];
  const pieces = [
    { text: shown.slice(0, start), hit: false },
    { text: shown.slice(start, end + 1), hit: true },
    { text: shown.slice(end + 1), hit: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
