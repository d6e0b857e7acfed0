export interface ContentLine {
  readonly name: string;
  readonly params: string;
  /** As it stands there, still escaped. */
  readonly value: string;
}

/**
 * Reads content lines by the letter of RFC 6350 and RFC 5545, independently of what wrote them. Throws where a line is
 * longer than 75 octets or is none.
 */
export function readContentLines(file: string): ContentLine[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line is not ended');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical)
    if (Buffer.byteLength(line) > 75 || /[\r\n]/.test(line)) throw new Error(`no proper line: ${line}`);
  const logical = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return logical.map((line) => {
    const found = /^([A-Za-z0-9.-]+)((?:;[A-Z-]+=[^":;,]+(?:,[^":;,]+)*)*):(.*)$/s.exec(line);
    if (found === null) throw new Error(`no content line: ${line}`);
    const [, name = '', params = '', value = ''] = found;
    return { name, params, value };
  });
}

/** The parts of a value between signs that are not escaped. */
export function splitAt(value: string, sign: ';' | ','): string[] {
  const parts = [''];
  for (const [piece] of value.matchAll(/\\.|./gsu)) {
    if (piece === sign) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

export const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
