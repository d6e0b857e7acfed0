import { type SQL, sql } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import { type FacetName, facetNames } from '../../../contract/facets.ts';
import type { Vocabulary } from '../../../contract/vocabulary.ts';
import { eachFacet } from '../../../domain/directory/filters.ts';
import { haystack } from '../../../domain/search/haystack.ts';
import { worth } from '../../../domain/search/match.ts';
import { parseQuery, type Term, type WordTerm } from '../../../domain/search/query.ts';
import { closestWords, shortestCorrectable } from '../../../domain/search/typo.ts';
import { facetValues, type InterfaceLanguage, searchWords } from '../../../domain/vocabulary.ts';
import { type Connection, type Database, rowsOf } from '../../db/database.ts';

/** One search term in SQL: whether a row of directory_entry has it, and what that is worth (as in the browser). */
export interface TermSql {
  readonly condition: SQL;
  readonly worth: SQL;
}

interface Label {
  readonly name: FacetName;
  readonly id: string;
  readonly label: string;
}

/** The column that holds the ids of each facet, and whether it holds several. */
export const facetColumns = {
  field: { column: sql`fields`, several: true },
  district: { column: sql`districts`, several: true },
  quarter: { column: sql`quarters`, several: true },
  kind: { column: sql`kind`, several: false },
  umbrella: { column: sql`umbrella`, several: false },
  language: { column: sql`languages`, several: true },
  targetGroup: { column: sql`target_groups`, several: true },
} as const satisfies Record<FacetName, { column: SQL; several: boolean }>;

const anyOf = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join([...conditions], sql` or `)})`;

/** A list of texts as one parameter; drizzle would spread an array into many. */
export const textArray = (values: readonly string[]): SQL =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;

/** Needles are letters and figures only (`fold`), so there is nothing to escape in a pattern. */
const contains = (column: SQL, needles: readonly string[], before = '', after = ''): SQL =>
  anyOf(needles.map((needle) => sql`${column} like ${`%${before}${needle}${after}%`}`));

export function carries(name: FacetName, ids: readonly string[]): SQL {
  const { column, several } = facetColumns[name];
  return several ? sql`${column} && ${textArray(ids)}` : sql`${column} = any(${textArray(ids)})`;
}

function labelCondition(labels: readonly Label[], needles: readonly string[]): SQL {
  const hit = labels.filter(({ label }) => needles.some((needle) => label.includes(needle)));
  const ids = eachFacet((name) => hit.filter((label) => label.name === name).map(({ id }) => id));
  return anyOf(facetNames.filter((name) => ids[name].length > 0).map((name) => carries(name, ids[name])));
}

function needleSql(labels: readonly Label[], needles: readonly string[]): TermSql {
  const text = sql`search_text`;
  const inText = contains(text, needles);
  const byLabel = labelCondition(labels, needles);
  return {
    condition: sql`(${inText} or ${byLabel})`,
    worth: sql`case
      when ${contains(sql`(short_name_text || ' ')`, needles, ' ', ' ')} then ${worth.acronym}::int
      when ${contains(sql`name_text`, needles, ' ')} then ${worth.nameStart}::int
      when ${contains(sql`name_text`, needles)} then ${worth.name}::int
      when ${byLabel} then ${worth.label}::int
      when ${contains(text, needles, ' ')} then ${worth.wordStart}::int
      else ${worth.text}::int end`,
  };
}

function numberSql(labels: readonly Label[], digits: string, words: readonly string[]): TermSql {
  const inDigits = digits === '' ? sql`false` : sql`search_digits like ${`%${digits}%`}`;
  const [word = ''] = words;
  if (words.length > 1) {
    const inText = sql.join(
      words.map((each) => contains(sql`search_text`, [each])),
      sql` and `,
    );
    return { condition: sql`(${inDigits} or (${inText}))`, worth: sql`${worth.text}::int` };
  }
  const asWord = needleSql(labels, [word]);
  return { condition: sql`(${inDigits} or ${asWord.condition})`, worth: asWord.worth };
}

/** Those of the labels that some entry carries. */
async function labelsInUse(
  connection: Connection,
  viewer: AccessLevel,
  labels: readonly Label[],
): Promise<Label[]> {
  if (labels.length === 0) return [];
  const used = labels.map(
    ({ name, id }, at) =>
      sql`select ${at}::int as at where exists
        (select from directory_entry where level = ${viewer} and ${carries(name, [id])})`,
  );
  const rows = await rowsOf<{ at: number }>(connection, sql.join(used, sql` union all `));
  return rows.flatMap(({ at }) => labels[at] ?? []);
}

/** One wrong letter in the middle of a short word leaves as little as this of its trigrams. */
const leastSimilarity = 0.3;

/**
 * The words that a mistyped one may mean. pg_trgm finds the entries that hold something similar; which of their words
 * it is decides the same function as in the browser. A word that shares too few trigrams is not found here.
 */
async function wordsMeant(
  db: Database,
  viewer: AccessLevel,
  typed: string,
  labels: readonly Label[],
): Promise<string[]> {
  const similar = await db.transaction(async (connection) => {
    await rowsOf(
      connection,
      sql`select set_config('pg_trgm.word_similarity_threshold', ${String(leastSimilarity)}, true)`,
    );
    return rowsOf<{ word: string }>(
      connection,
      sql`select distinct word from directory_entry, unnest(string_to_array(search_text, ' ')) word
          where level = ${viewer} and ${typed} <% search_text and ${typed} <% word`,
    );
  });
  // Asked only of the few labels that come into question: whether a label is in use is not free to know.
  const near = labels.filter(({ label }) => closestWords(typed, label.split(' ')).length > 0);
  const labelWords = (await labelsInUse(db, viewer, near)).flatMap(({ label }) => label.split(' '));
  return closestWords(typed, new Set([...similar.map(({ word }) => word), ...labelWords]));
}

async function wordSql(
  db: Database,
  viewer: AccessLevel,
  { needles }: WordTerm,
  labels: readonly Label[],
): Promise<TermSql> {
  const asTyped = needleSql(labels, needles);
  const [typed = ''] = needles;
  if (typed.length < shortestCorrectable || /\d/.test(typed)) return asTyped;
  const [row] = await rowsOf<{ found: boolean }>(
    db,
    sql`select exists (select from directory_entry where level = ${viewer} and ${asTyped.condition}) as found`,
  );
  if (row?.found) return asTyped;
  const meant = await wordsMeant(db, viewer, typed, labels);
  return meant.length === 0 ? asTyped : needleSql(labels, meant);
}

function labelsOf(vocabulary: Vocabulary, language: InterfaceLanguage): Label[] {
  const values = facetValues(vocabulary, language);
  return facetNames.flatMap((name) =>
    values[name].map((value) => ({ name, id: value.id, label: haystack(searchWords(name, value)) })),
  );
}

/** A search text as conditions on directory_entry, one per term, all of which have to hold. */
export async function searchSql(
  db: Database,
  viewer: AccessLevel,
  text: string,
  vocabulary: Vocabulary,
  language: InterfaceLanguage,
): Promise<TermSql[]> {
  const labels = labelsOf(vocabulary, language);
  const inSql = (term: Term) =>
    term.type === 'number' ? numberSql(labels, term.digits, term.words) : wordSql(db, viewer, term, labels);
  return Promise.all(parseQuery(text).map(inSql));
}
