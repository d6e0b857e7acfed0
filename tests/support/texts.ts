import fc from 'fast-check';

/** What files break on: separators, quotes, line ends, formulas, other directions, emoji, what looks like syntax. */
const nasty = [
  ';',
  ',',
  ':',
  '"',
  "'",
  '\\',
  '\\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '=1+1',
  '+49 203 12',
  '-2',
  '@SUM(A1)',
  '|',
  '^',
  'BEGIN:VCARD',
  'END:VEVENT',
  'ß',
  'Ä',
  '٣',
  'שלום',
  'مرحبا',
  '\u202e',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  '\u0301',
  '\ufeff',
  '\u2028',
  ' ',
  '  ',
  '\u00a0',
  '%0A',
  '<b>',
];

/** Texts that somebody could write into an entry, the more awkward the better; no half characters. */
export const awkwardText = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 40 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join('').toWellFormed())
  // No screen takes control characters, and the contract refuses them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
  .map((text) => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''));

/** A text as one line ends it, however it was ended before. */
export const sameLineEnds = (text: string): string => text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n');
