import type { ReactNode } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import type { Role } from '../../../contract/roles.ts';
import { useSession } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import buttons from '../../ui/button.module.css';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useAccountMessages } from './account-messages.ts';

/** Shows a page only to people with one of these roles; the server refuses its data to all others anyway. */
export function RequireSession({ roles, children }: { roles?: readonly Role[]; children: ReactNode }) {
  const words = useAccountMessages();
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session === undefined) return null;
  if (session.person === null) {
    return (
      <EmptyState heading="h1" title={words.needed} hint={words.neededHint}>
        <Link to={paths.signIn} state={{ back: `${pathname}${search}` }} className={buttons.button}>
          {words.title}
        </Link>
      </EmptyState>
    );
  }
  // Until then the server answers nothing else either.
  if (session.person.mustSetUpSecondFactor && pathname !== paths.account)
    return <Navigate to={paths.account} replace />;
  if (roles !== undefined && !roles.includes(session.person.role))
    return <EmptyState heading="h1" title={words.notAllowed} hint={words.notAllowedHint} />;
  return children;
}
