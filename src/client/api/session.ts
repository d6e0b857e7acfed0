import { queryOptions, useQuery } from '@tanstack/react-query';
import { editingPaths } from '../../contract/editing-paths.ts';
import type { Session } from '../../contract/session.ts';
import { fetchJson } from './fetch-json.ts';

/** Who is signed in. Asked again when somebody comes back to the page: a role may have been withdrawn. */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => fetchJson<Session>(editingPaths.session, signal),
    staleTime: 60_000,
    retry: false,
    networkMode: 'always',
  });

/** Who is signed in; undefined until the server has answered. */
export const useSession = (): Session | undefined => useQuery(sessionQuery()).data;
