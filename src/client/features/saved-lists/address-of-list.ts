import type { SavedList } from '../../../contract/saved-lists.ts';
import { paths, withSearch } from '../../paths.ts';

/** Where a list that is kept is looked at, changed and printed. */
export function addressOfList(
  { id, query }: Pick<SavedList, 'id' | 'query'>,
  { print = false } = {},
): string {
  const params = new URLSearchParams(query);
  params.set('list', id);
  if (print) params.set('print', '1');
  return withSearch(paths.newList, params.toString());
}
