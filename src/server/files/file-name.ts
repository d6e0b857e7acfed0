import type { Partner } from '../../contract/partner.ts';
import { slugOf } from '../../domain/text/slug.ts';
import type { FileContext } from './file-writer.ts';
import { words } from './words.ts';

const longest = 80;

/**
 * A name as file systems take it: no signs that Windows forbids, none that turn the reading direction. It may end in a
 * full stop („e. V.“), so something has to follow it.
 */
export function fileNamePart(text: string): string {
  const allowed = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Cut between characters, not through one; a lone half of one cannot be encoded.
  const cut = [...allowed.toWellFormed()].slice(0, longest).join('');
  return cut.replace(/^[. ]+| +$/g, '');
}

/** What a file is called, without its ending: whose entries, the day, and whom it is for where not for everybody. */
export function fileName(
  partners: readonly Partner[],
  { vocabulary, language, level, today }: FileContext,
): string {
  const { contactList, audience } = words[language];
  const [only] = partners;
  const own = partners.length === 1 && only !== undefined ? fileNamePart(only.name) : '';
  const whose = own === '' ? `${contactList} ${vocabulary.city.name}` : own;
  return [fileNamePart(whose), today, audience[level]].filter((part) => part !== '').join(' ');
}

/** A header that has the browser keep a file: its name in ASCII, and as it is (RFC 6266, RFC 8187). */
export function contentDisposition(name: string, extension: string): string {
  const encodedName = encodeURIComponent(`${name}.${extension}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${slugOf(name)}.${extension}"; filename*=UTF-8''${encodedName}`;
}
