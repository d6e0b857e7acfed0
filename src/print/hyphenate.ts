import hyphen from 'hyphen/de/index.js';

/** Shorter words fit into any column. */
const minWordLength = 11;

/**
 * Puts soft hyphens into long German words, by the patterns of the TeX project: no browser can be relied on to have a
 * German dictionary when it prints. Addresses on the net stay whole.
 */
export const hyphenate = (text: string): string =>
  text.length < minWordLength || /[@/]/.test(text) ? text : hyphen.hyphenateSync(text, { minWordLength });
