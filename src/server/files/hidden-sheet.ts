import type { AccessLevel } from '../../contract/access.ts';
import type { Partner } from '../../contract/partner.ts';
import type { FileContext } from './file-writer.ts';

/*
 * The sheet that nobody sees: what the file was made as, and which rows it had. Its first row says what it is; then a
 * row for each entry with its version and the keys of its parts.
 */

export const hiddenName = '_partnernetz';
const mark = 'partnernetz-workbook';
const format = 1;

/** An entry as it was written into a workbook. */
export interface WrittenEntry {
  readonly version: number;
  /** `locations/1`, `contacts/2`, `contacts/2/points/1`, `offers/3`. */
  readonly parts: readonly string[];
}

/** What a workbook says about itself. */
export interface WorkbookFacts {
  readonly level: AccessLevel;
  /** The language of its headings and words. */
  readonly language: 'de' | 'en';
  readonly today: string;
  readonly entries: ReadonlyMap<string, WrittenEntry>;
}

const keysOf = ({ locations, contacts, offers }: Partner): string[] => [
  ...locations.map(({ key }) => `locations/${key}`),
  ...contacts.flatMap(({ key, points }) => [
    `contacts/${key}`,
    ...points.map((point) => `contacts/${key}/points/${point.key}`),
  ]),
  ...offers.map(({ key }) => `offers/${key}`),
];

const longestCell = 30_000;

/** The rows of the sheet. */
export function hiddenRows(partners: readonly Partner[], context: FileContext): string[][] {
  const { level, language, today, url, versions } = context;
  const entries = partners.flatMap((partner) => {
    const version = versions?.get(partner.slug);
    if (version === undefined) return [];
    const keys = keysOf(partner).join(' ');
    return [[partner.slug, String(version), keys.length > longestCell ? '' : keys]];
  });
  return [[mark, String(format), level, language, today, url], ...entries];
}

/** What the sheet says; null where it is none of ours, or of a format that this program does not know. */
export function readHiddenRows(rows: readonly (readonly string[])[]): WorkbookFacts | null {
  const [head, ...entries] = rows;
  const [name, version, level = '', language, today = ''] = head ?? [];
  if (name !== mark || version !== String(format)) return null;
  if (level !== 'public' && level !== 'network' && level !== 'team') return null;
  return {
    level,
    language: language === 'en' ? 'en' : 'de',
    today,
    entries: new Map(
      entries.flatMap(([slug = '', number = '', parts = '']) =>
        /^\d{1,9}$/.test(number)
          ? [[slug, { version: Number(number), parts: parts === '' ? [] : parts.split(' ') }] as const]
          : [],
      ),
    ),
  };
}
