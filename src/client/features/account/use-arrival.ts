import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Session } from '../../../contract/session.ts';
import { sessionQuery } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { forgetAllLeft } from '../../stores/left-in-tab.ts';
import { isSignedInHere, rememberSignedIn } from '../../stores/signed-in-here.ts';
import { workPaths } from '../../work-paths.ts';
import { rememberAskedCode } from './asked-code.ts';

/** Where somebody who has just signed in wants to be: where they came from, or at their work. */
export function destinationOf({ person }: Session, state: unknown): string {
  if (person?.mustSetUpSecondFactor) return paths.account;
  if (typeof state === 'object' && state !== null && 'back' in state && typeof state.back === 'string')
    return state.back;
  const [entry, ...others] = person?.entries ?? [];
  if (person?.role !== 'partner') return workPaths.review;
  if (entry === undefined) return paths.directory;
  return others.length > 0 ? workPaths.myEntries : workPaths.editEntry(entry);
}

/** What is the same for everybody, or was just answered. */
const lasting = new Set(['session', 'vocabulary', 'legal']);

/** What follows a sign-in: the browser remembers it, the directory is fetched as it now is, and on one goes. */
export function useArrival(): (session: Session) => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation();
  return useCallback(
    (session) => {
      rememberAskedCode(null);
      // They may have signed out in another tab, with this one closed.
      if (!isSignedInHere()) forgetAllLeft();
      rememberSignedIn(true);
      client.setQueryData(sessionQuery().queryKey, session);
      // Whoever was signed in before: nothing of theirs is shown any more.
      void client.resetQueries({ predicate: ({ queryKey }) => !lasting.has(String(queryKey[0])) });
      void navigate(destinationOf(session, state), { replace: true });
    },
    [client, navigate, state],
  );
}
