import { hexOf, sha256 } from '../../digest.ts';

const codes = 1_000_000;
/** The largest multiple of a million that 32 bits hold: numbers from there on would make some codes likelier. */
const fair = Math.floor(2 ** 32 / codes) * codes;

/** Six digits; no code is likelier than another. */
export function randomCode(): string {
  for (;;) {
    const [number = fair] = crypto.getRandomValues(new Uint32Array(1));
    if (number < fair) return String(number % codes).padStart(6, '0');
  }
}

/** What a browser keeps so that only it can use the code that it asked for: 256 bits. */
export const randomToken = (): string => hexOf(crypto.getRandomValues(new Uint8Array(32)));

/** A code as it is stored: of no use without the row that it belongs to. */
export const hashOfCode = (id: string, code: string): Promise<string> => sha256(`${id}:${code}`);
