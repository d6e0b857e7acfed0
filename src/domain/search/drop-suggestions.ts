import { type FacetName, facetNames } from '../../contract/facets.ts';
import { type Filters, noFilters } from '../directory/filters.ts';

/** What to drop of filters that fit nothing, so that something does. */
export interface DropSuggestion {
  readonly name: FacetName | 'q' | 'confirmedSince' | 'citywide';
  /** Of the search, where some of its words can stay. */
  readonly words?: readonly string[];
  readonly without: Partial<Filters>;
  readonly total: number;
}

/** Each combination of words is searched for anew. */
const mostWords = 7;

type TotalOf = (filters: Filters) => number;

/** Every way of taking one word out, or where that does not help, two. */
function withoutWords(filters: Filters, totalOf: TotalOf): DropSuggestion[] {
  const words = filters.q.trim().split(/\s+/);
  if (words.length < 2 || words.length > mostWords) return [];
  const suggest = (dropped: readonly number[]): DropSuggestion => {
    const q = words.filter((_, at) => !dropped.includes(at)).join(' ');
    const without = { q };
    return {
      name: 'q',
      words: dropped.map((at) => words[at] ?? ''),
      without,
      total: totalOf({ ...filters, ...without }),
    };
  };
  const fruitful = (all: readonly (readonly number[])[]) => all.map(suggest).filter(({ total }) => total > 0);
  const one = fruitful(words.map((_, at) => [at]));
  if (one.length > 0 || words.length < 3) return one;
  return fruitful(words.flatMap((_, at) => words.slice(at + 1).map((_, after) => [at, at + 1 + after])));
}

function withoutFilter(filters: Filters, totalOf: TotalOf): DropSuggestion[] {
  const active = (['q', ...facetNames, 'confirmedSince'] as const).filter(
    (name) => (filters[name] ?? '').length > 0,
  );
  const drops = active.map((name) => ({ name, without: { [name]: noFilters[name] } as Partial<Filters> }));
  const all = [
    ...drops,
    ...(filters.citywide ? [] : [{ name: 'citywide' as const, without: { citywide: true } }]),
  ];
  return all
    .map((drop) => ({ ...drop, total: totalOf({ ...filters, ...drop.without }) }))
    .filter(({ total }) => total > 0);
}

/**
 * What to drop where nothing fits, the smallest loss first: words of the search, then single filters, of each the most
 * fruitful first.
 * @param totalOf how many filters give.
 */
export function dropSuggestions(filters: Filters, totalOf: TotalOf): DropSuggestion[] {
  const byTotal = (all: DropSuggestion[]) => all.sort((one, other) => other.total - one.total);
  return [...byTotal(withoutWords(filters, totalOf)), ...byTotal(withoutFilter(filters, totalOf))];
}
