/**
 * How wide letters are, in hundredths of the type size, rounded up to fives. From Fira Sans 400 with tabular figures
 * (@fontsource/fira-sans 5.3.0) as Chromium sets it; tests/print/labels.test.ts measures them on paper. A letter with a
 * mark is as wide as without, unless it is here itself.
 */
const classes: readonly (readonly [hundredths: number, letters: string])[] = [
  [25, "!',.:;¡·‘’‚"],
  [30, ' I`ijl\u00a0´¸ı'],
  [35, '()J[]f{}¯ŀłſ•‹›\u2010\u2011'],
  [40, '"rt¨²³¹ŧ'],
  [45, '*-z|¦“”„'],
  [50, '?FLcsvxyªº¿Ŀ'],
  [55, '/ESTXYZ\\^_aegkĸŁŦ–'],
  [60, '#$+0123456789<=>ACKPVbdhnopqu~¢£¤¥§«¬°±»×Þßð÷øþħĲĳŋ†€'],
  [65, 'BDGR®đ'],
  [70, 'HNOQUÐØĐĦŉŊẞ'],
  [75, '&w¶…'],
  [80, 'M—'],
  [85, 'W©Ææ'],
  [90, '%mŒ'],
  [95, '¼½¾œ'],
  [100, '‰'],
  [105, '@'],
];

/** Other scripts come in other types: no letter of theirs is wider than high. */
const widest = 100;

const widths = new Map(
  classes.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** The letters of which the width is known. */
export const measuredLetters: readonly string[] = [...widths.keys()];

/** The width of a letter, in the type's size. */
export const letterWidth = (letter: string): number =>
  (widths.get(letter) ?? widths.get(letter.normalize('NFD').charAt(0)) ?? widest) / 100;
