/**
 * The digits by which a number is found, however it is spaced, in the national form: `+49 203 12-3` → `0203123`.
 * The optional „(0)“ is dropped; a foreign `+` becomes `00` (ITU-T E.123, DIN 5008).
 */
export function digitsOf(written: string): string {
  return written
    .replaceAll('(0)', '')
    .trim()
    .replace(/^(\+|00)\s*49/, '0')
    .replace(/^\+/, '00')
    .replace(/[^0-9]/g, '');
}

/** A link that calls the number shown, in international form (RFC 3966): `0203 12-3` → `tel:+49203123`. */
export function telHref(shown: string): string {
  const digits = digitsOf(shown);
  if (digits.startsWith('00')) return `tel:+${digits.slice(2)}`;
  return digits.startsWith('0') ? `tel:+49${digits.slice(1)}` : `tel:${digits}`;
}
