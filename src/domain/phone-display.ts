import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { digitsOf } from './telephone.ts';

export interface ShownPhone {
  readonly shown: string;
  /** False where it is left as it was written. */
  readonly understood: boolean;
}

/** „12345-67“: what follows the last dash is an extension, if there is but one dash after the area code. */
function extensionLength(written: string, national: string): number {
  const [area = '', subscriber = ''] = national.split(' ');
  const [, head = '', tail = ''] = /^(.*?)\s?[-‐‑–]\s?(\d{1,5})$/.exec(written) ?? [];
  if (tail === '' || /\d\s?[-‐‑–]\s?\d+$/.test(head.replace(/^\D*\d+\D+/, ''))) return 0;
  const before = head.replace(/^(\+|00)\s*49\s*(\(0\))?/, '0').replaceAll(/\D/g, '');
  return before.length > area.length && tail.length < subscriber.length ? tail.length : 0;
}

/**
 * A telephone number the German way (DIN 5008): `0203/123 45 67` → `0203 1234567`, `+49 203 12345-67` → `0203 12345-67`;
 * a foreign one in international form. What is no whole number stays as it was written.
 */
export function shownPhone(written: string): ShownPhone {
  const text = written.trim();
  const asWritten = { shown: text, understood: false };
  if (!/^[+0(]/.test(text)) return asWritten;
  const number = parsePhoneNumberFromString(text.replace(/\(0\)/, ''), {
    defaultCountry: 'DE',
    extract: false,
  });
  if (number === undefined || !number.isPossible() || number.ext !== undefined) return asWritten;
  if (number.countryCallingCode !== '49') return { shown: number.formatInternational(), understood: true };
  const national = number.formatNational();
  // Half a number, or one of which the formatting would lose something.
  if (!national.includes(' ') || digitsOf(national) !== digitsOf(text)) return asWritten;
  const extension = extensionLength(text, national);
  return {
    shown: extension === 0 ? national : `${national.slice(0, -extension)}-${national.slice(-extension)}`,
    understood: true,
  };
}
