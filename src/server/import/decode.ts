import { ExplainedError } from '../explained-error.ts';

/** How the bytes of a file were understood. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/** The text of a file that says it is UTF-16; null where it does not, or is none. */
function wideText(bytes: Uint8Array): string | null {
  const isLittle = startsWith(bytes, 0xff, 0xfe);
  if (!isLittle && !startsWith(bytes, 0xfe, 0xff)) return null;
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what no text holds.
  return /[\u0000\uFFFD]/.test(text) ? null : text;
}

/**
 * Reads a file as German offices write it: UTF-8 with or without its mark, UTF-16 with it (Excel's “Unicode Text”), else
 * Windows-1252. Bytes that are valid UTF-8 are hardly ever meant as anything else.
 * @throws ExplainedError for files that are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideText(bytes);
  if (wide !== null) return { text: wide, encoding: 'UTF-16' };
  if (bytes.includes(0)) {
    throw new ExplainedError({
      de: 'Das ist keine Textdatei. Aus Excel bitte als CSV speichern.',
      en: 'This is no text file. From Excel, please save as CSV.',
    });
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}
