/** A text folded twice: umlauts as their base letter (ü→u), and as two letters (ü→ue). */
export interface Folded {
  readonly plain: string;
  readonly digraph: string;
}

const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
/** Letters that Unicode does not decompose. */
const undecomposable: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const marks = /\p{M}+/gu;
/** Joins the parts of one word: Partner*innen, E-Mail, O’Neill, Mit­arbeit. */
const joiner = /(?<=[\p{L}\p{N}])[-‐‑'’`*:_\u00AD]+(?=[\p{L}\p{N}])/gu;
const notWord = /[^\p{L}\p{N}]+/gu;
const plainAscii = /^[a-z0-9 ]*$/;

/**
 * Folds one character (already lower case) to the letters that search compares.
 * @param variant `digraph` turns ä, ö, ü into two letters, `plain` into one.
 */
export function foldLetter(letter: string, variant: keyof Folded): string {
  // Most letters are; the rest of this is ten times as slow.
  if (letter < '\u0080') return letter;
  const umlaut = variant === 'digraph' ? digraphs[letter] : undefined;
  return umlaut ?? undecomposable[letter] ?? letter.normalize('NFD').replace(marks, '');
}

function foldWords(words: string, variant: keyof Folded): string {
  if (plainAscii.test(words)) return words;
  return words.replace(/[^a-z0-9 ]/gu, (letter) => foldLetter(letter, variant));
}

/**
 * Folds a text for comparison: case, accents, umlauts, hyphens inside words; everything that is neither letter nor
 * digit becomes one space. Written digraphs stay: folding `ue` to `u` would lose „eingereiste“ in „Neueingereiste“.
 */
export function fold(text: string): Folded {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(joiner, '')
    .replace(/(?<=\p{L})\p{M}+/gu, '')
    .replace(notWord, ' ')
    .trim();
  return { plain: foldWords(words, 'plain').trim(), digraph: foldWords(words, 'digraph').trim() };
}

/** The strings of which one has to occur in a haystack for a (single) word to be found there. */
export function needlesOf(word: string): string[] {
  const { plain, digraph } = fold(word);
  return plain === digraph ? [plain] : [plain, digraph];
}
