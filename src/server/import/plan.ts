import type { City } from '../cities/city.ts';
import { ExplainedError } from '../explained-error.ts';
import type { StoredPartner } from '../services/partner/load.ts';
import type { PartnerChange } from '../services/partner/save.ts';
import { applyDraft } from './apply-draft.ts';
import { type Draft, isRefusal, mapRow, type Refusal } from './map-row.ts';
import { columnsOf, type ImportProfile } from './profile.ts';
import type { Table } from './read-table.ts';

/** What an import would do. */
export interface ImportPlan {
  readonly added: readonly PartnerChange[];
  readonly changed: readonly (PartnerChange & { readonly differences: readonly string[] })[];
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  /** Partners of this source that the file does not have; they stay. */
  readonly absent: readonly StoredPartner[];
}

function requireColumns(profile: ImportProfile, headings: readonly string[]): void {
  const { name, summary, street, postcode, city, phone, fax, email, website, utm32, key } = profile;
  const texts = [name, summary, street, postcode, city, phone, fax, email, website].filter(
    (text) => text !== undefined,
  );
  const wanted = new Set([
    key,
    ...texts.flatMap(columnsOf),
    ...(utm32 === undefined ? [] : [utm32.easting, utm32.northing]),
  ]);
  const missing = [...wanted].filter((column) => !headings.includes(column));
  if (missing.length === 0) return;
  throw new ExplainedError({
    de: `Der Datei fehlen Spalten, die das Profil braucht: ${missing.join(', ')}. Sie hat: ${headings.join(', ')}.`,
    en: `The file lacks columns that the profile needs: ${missing.join(', ')}. It has: ${headings.join(', ')}.`,
  });
}

/** A profile can name only what the city's vocabulary has. */
function requireVocabulary(profile: ImportProfile, city: City): void {
  const unknown = [
    ...unknownIn([profile.kind], city.kinds),
    ...unknownIn(profile.fields, city.fields),
    ...unknownIn(profile.targetGroups, city.targetGroups),
    ...unknownIn(
      profile.languages,
      city.languages.map(({ code }) => ({ id: code })),
    ),
  ];
  if (unknown.length === 0) return;
  throw new ExplainedError({
    de: `Das Profil nennt, was es in ${city.name} nicht gibt: ${unknown.join(', ')}.`,
    en: `The profile names what ${city.name} does not have: ${unknown.join(', ')}.`,
  });
}

const unknownIn = (ids: readonly string[], terms: readonly { readonly id: string }[]) =>
  ids.filter((id) => !terms.some((term) => term.id === id));

/** A key that stands in several rows names no partner: all of them are refused, each naming the others. */
function refuseRepeated(drafts: readonly Draft[], column: string): { unique: Draft[]; refused: Refusal[] } {
  const byKey = Map.groupBy(drafts, ({ key }) => key);
  const lines = (key: string) => (byKey.get(key) ?? []).map(({ line }) => line).join(', ');
  const isUnique = ({ key }: Draft) => byKey.get(key)?.length === 1;
  const refused = drafts
    .filter((draft) => !isUnique(draft))
    .map(({ line, key }) => ({
      line,
      column,
      reason: {
        de: `„${key}“ kommt mehrmals vor (Zeilen ${lines(key)})`,
        en: `“${key}” occurs more than once (lines ${lines(key)})`,
      },
    }));
  return { unique: drafts.filter(isUnique), refused };
}

/** The parts of a partner that would become different. PostgreSQL gives back what it got, so texts can be compared. */
function differencesOf(before: StoredPartner, after: PartnerChange['record']): string[] {
  const names = Object.keys(after) as (keyof typeof after)[];
  return names.filter(
    (name) =>
      JSON.stringify(before.record[name]) !== JSON.stringify(inOrderOf(after[name], before.record[name])),
  );
}

/** JSON compares by the order of keys; a record that was spread anew may have another one. */
function inOrderOf(value: unknown, pattern: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(pattern))
    return value.map((item, at) => inOrderOf(item, pattern[at]));
  if (typeof value !== 'object' || value === null || typeof pattern !== 'object' || pattern === null)
    return value;
  const names = [...Object.keys(pattern), ...Object.keys(value)];
  return Object.fromEntries(
    [...new Set(names)].map((name) => [
      name,
      inOrderOf((value as Record<string, unknown>)[name], (pattern as Record<string, unknown>)[name]),
    ]),
  );
}

/**
 * Compares a file with what is stored from the same source. Partners are found by source and key alone, never by
 * name: 27 schools of Duisburg share one.
 * @throws ExplainedError where the file lacks a column, or the profile names what the city does not know.
 */
export function planImport(
  table: Table,
  profile: ImportProfile,
  city: City,
  stored: readonly StoredPartner[],
): ImportPlan {
  requireColumns(profile, table.headings);
  requireVocabulary(profile, city);
  const mapped = table.rows.map((row) => mapRow(row, profile, city));
  const { unique, refused } = refuseRepeated(
    mapped.filter((each): each is Draft => !isRefusal(each)),
    profile.key,
  );
  const byKey = new Map(stored.map((partner) => [partner.record.source?.key, partner]));
  const added: PartnerChange[] = [];
  const changed: (PartnerChange & { differences: string[] })[] = [];
  let unchanged = 0;
  for (const draft of unique) {
    const before = byKey.get(draft.key);
    const record = applyDraft(before?.record ?? null, profile, draft);
    if (before === undefined) {
      added.push({ record });
      continue;
    }
    const differences = differencesOf(before, record);
    if (differences.length === 0) unchanged++;
    else changed.push({ record, basedOn: { id: before.id, version: before.version }, differences });
  }
  const present = new Set(mapped.map((each) => ('key' in each ? each.key : null)));
  return {
    added,
    changed,
    unchanged,
    refused: [...mapped.filter(isRefusal), ...refused].toSorted((a, b) => a.line - b.line),
    absent: stored.filter(({ record }) => !present.has(record.source?.key ?? '')),
  };
}
