import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AccessLevel } from '../../../contract/access.ts';
import type { ListChanges, SavedList } from '../../../contract/saved-lists.ts';
import { listChangesQuery, savedListsQuery } from '../../api/saved-lists.ts';
import { useSession } from '../../api/session.ts';
import type { Chosen } from '../../stores/use-chosen.ts';

/** The kept list that the address names; null where it names none, undefined until that is known. */
export function useSavedList(id: string | null): SavedList | null | undefined {
  const session = useSession();
  const isTeam = session?.level === 'team';
  const { data, isError } = useQuery({ ...savedListsQuery(), enabled: id !== null && isTeam });
  if (id === null || isError || (session !== undefined && !isTeam)) return null;
  return data === undefined ? undefined : (data.lists.find((list) => list.id === id) ?? null);
}

/** What is on a list: what the address chooses, or the entries that were kept with it. */
export function withKeptEntries(chosen: Chosen, saved: SavedList | null): Chosen {
  if (saved === null || saved.slugs === null) return chosen;
  return { source: 'shortlist', slugs: saved.slugs, count: saved.slugs.length, search: '' };
}

/** What differs from the last print of a kept list, and how that is marked. */
export function useMarks(
  saved: SavedList | null,
  slugs: string[] | null,
  level: AccessLevel,
): { readonly changes: ListChanges | null; readonly marks: ReadonlyMap<string, 'changed' | 'added'> } {
  const { data } = useQuery({
    ...listChangesQuery(saved?.id ?? '', { slugs, level }),
    enabled: saved?.lastPrint != null,
  });
  const changes = saved === null ? null : (data ?? null);
  const marks = useMemo(() => {
    const found = new Map<string, 'changed' | 'added'>();
    for (const slug of changes?.changed ?? []) found.set(slug, 'changed');
    for (const slug of changes?.added ?? []) found.set(slug, 'added');
    return found;
  }, [changes]);
  return { changes, marks };
}
