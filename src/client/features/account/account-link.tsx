import { CircleUser } from 'lucide-react';
import { Suspense } from 'react';
import { NavLink } from 'react-router';
import { useMessages } from '../../messages/messages.tsx';
import { loadedOnDemand } from '../../navigation/loaded-later.ts';
import { paths } from '../../paths.ts';
import { useSignedInHere } from '../../stores/signed-in-here.ts';
import styles from './account-link.module.css';

const AccountMenu = loadedOnDemand(async () => (await import('./account-menu.tsx')).AccountMenu);

/** To the account: a visitor's way to sign in, or the menu of whoever is signed in. */
export function AccountLink() {
  const { shell } = useMessages();
  const signedIn = useSignedInHere();
  const link = (
    <NavLink to={signedIn ? paths.account : paths.signIn} className={styles.link ?? ''}>
      <CircleUser size={17} aria-hidden="true" />
      <span className={styles.words}>{signedIn ? shell.account : shell.signIn}</span>
    </NavLink>
  );
  return signedIn ? (
    <Suspense fallback={link}>
      <AccountMenu />
    </Suspense>
  ) : (
    link
  );
}
