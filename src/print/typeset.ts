import german from 'hyphen/de/index.js';
import english from 'hyphen/en-gb/index.js';
import { withFirmBlanks } from '../domain/text/firm-blanks.ts';
import type { InterfaceLanguage } from '../domain/vocabulary.ts';

/** Shorter words fit into any column. */
const minWordLength = 11;
const patterns: Readonly<Record<InterfaceLanguage, typeof german>> = { de: german, en: english };

/** „-innenkreis“ of „Sprecher*innenkreis“: what follows the star is a word of its own to the patterns, and a short one. */
const afterStar = /(?<=\p{L}\*)\p{L}+/gu;
const minAfterStar = 8;

/** Two letters alone on a line are no help to whoever reads: „Au-ßenstelle“, „Auftragsannah-me“. */
const tooShort = /(?<![\p{L}\u00ad])(\p{L}{1,2})\u00ad|\u00ad(?=\p{L}{1,2}(?![\p{L}\u00ad]))/gu;

/** A word alone in brackets goes on the next line as a whole: „(Dellviertel)“, not „(Dell-“. */
const bracketed = /\([\p{L}\u00ad]{1,24}\)/gu;

/** A line may end within „Homberg/Ruhrort/Baerl“. */
const withBreaksAtSlashes = (text: string): string => text.replaceAll(/(?<=\p{L})\/(?=\p{L})/gu, '/\u200b');

/** On the net or by mail. */
const isAddress = (text: string): boolean => /@|:\/\/|\S\.\S*\//.test(text);

/** „-paten“ stays whole where „Bildungspatinnen und -paten“ is broken. */
const withFirmHyphens = (text: string): string => text.replaceAll(/(?<=^|\s)-(?=\p{L})/gu, '-\u2060');

/**
 * Makes a text ready for paper. Long words get soft hyphens, by the patterns of the TeX project: no browser can be
 * relied on to have a dictionary when it prints; addresses on the net stay whole. Abbreviations are kept on one line.
 */
export function typeset(text: string, language: InterfaceLanguage): string {
  const kept = withFirmHyphens(withFirmBlanks(text));
  if (kept.length < minWordLength || isAddress(kept)) return kept;
  const { hyphenateSync } = patterns[language];
  return hyphenateSync(withBreaksAtSlashes(kept), { minWordLength })
    .replaceAll(afterStar, (word) => hyphenateSync(word, { minWordLength: minAfterStar }))
    .replaceAll(tooShort, '$1')
    .replaceAll(bracketed, (word) => word.replaceAll('\u00ad', ''));
}
