/* The lines that vCard (RFC 2426, RFC 6350) and iCalendar (RFC 5545) are made of: the same grammar for all three. */

const longestLine = 75;

/** A text as a value. A control character would end it early, and is nothing that anybody can have meant. */
export const escapedText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A value of several parts (a name, an address); each part may itself be a list. */
export const structured = (...parts: readonly (readonly string[])[]): string =>
  parts
    .map((list) =>
      list
        .filter((text) => text !== '')
        .map(escapedText)
        .join(','),
    )
    .join(';');

export const listed = (texts: readonly string[]): string => texts.map(escapedText).join(',');

/** An address in the web as a value: not escaped, so nothing may be in it that would begin another line. */
export const uriValue = (uri: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
  uri.trim().replaceAll(/[\s\u0000-\u001f\u007f\u2028\u2029]/g, (sign) => encodeURIComponent(sign));

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Breaks a line so that no part is longer than 75 octets, and no character is torn apart. */
function folded(line: string): string {
  // Most lines are short even if each of their letters took the most.
  if (line.length * 3 <= longestLine) return line;
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** Content lines as they stand in a file; null is a line that is not there. */
export const contentLines = (lines: readonly (string | null)[]): string =>
  lines.flatMap((line) => (line === null ? [] : `${folded(line)}\r\n`)).join('');

/** A line whose value is a text; none where there is no text. */
export const textLine = (name: string, text: string): string | null =>
  text.trim() === '' ? null : `${name}:${escapedText(text)}`;
