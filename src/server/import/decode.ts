import { ExplainedError } from '../explained-error.ts';

/** How the bytes of a file were understood. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'Windows-1252';
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/**
 * Reads a file as German offices write it: UTF-8 with or without its mark, else Windows-1252. Bytes that are valid
 * UTF-8 are hardly ever meant as anything else.
 * @throws ExplainedError for UTF-16, and for files that are no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new ExplainedError({
      de: 'Die Datei ist als UTF-16 gespeichert. Bitte in Excel „CSV UTF-8 (durch Trennzeichen getrennt)“ wählen.',
      en: 'The file is stored as UTF-16. Please choose “CSV UTF-8 (comma delimited)” in Excel.',
    });
  }
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
