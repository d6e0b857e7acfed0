import { Link, useLocation } from 'react-router';
import type { Session } from '../../../contract/session.ts';
import buttons from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import { destinationOf } from './use-arrival.ts';
import { useSignOut } from './use-sign-out.ts';

/** Whoever comes back by the link of an old mail needs no new code: on to their work, or out to be somebody else. */
export function AlreadySignedIn({ session, name }: { session: Session; name: string }) {
  const words = useAccountMessages();
  const signOut = useSignOut();
  const { state } = useLocation();
  return (
    <>
      <h1>{words.alreadyTitle}</h1>
      <p className={styles.intro}>{words.already(name)}</p>
      <p className={styles.others}>
        <Link to={destinationOf(session, state)} className={`${buttons.button} ${buttons.primary}`}>
          {words.goOn}
        </Link>
        <Button onClick={() => void signOut()}>{words.signOut}</Button>
      </p>
    </>
  );
}
