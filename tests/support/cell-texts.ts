import fc from 'fast-check';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the contract refuses.
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]/g;

const nasty = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+49 203 123-4',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''",
  "'",
  '＝1',
  '"a";"b"',
  'a;b\nc',
  'a\r\nb',
  'a\rb',
  '_x000D_',
  '_x005F_x0041_',
  '_x4_',
  '__x0041_x0042_',
  '_x',
  '\u202Eالعربية\u202C',
  'עברית 123',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '𝒳\u{1fffe}\u{10ffff}',
  '\ufffe\uffff\ufffd\ufeff',
  '\u0085\u0080',
  '<a>&amp;</a>]]>',
  '{=1}',
  '%0A',
  '007',
  '1e5',
  '2026-11-23',
  'TRUE',
  '#REF!',
  'NULL',
  'constructor',
  '__proto__',
] as const;

/** Texts as the contract admits them, with a bent for what files get wrong. */
export const cellTexts = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...nasty) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8 })), { maxLength: 5 })
        .map((parts) => parts.join('')),
    },
  )
  .map((text) => text.replace(refused, '').trim());
