import { Link } from 'react-router';
import { useSession } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { workPaths } from '../../work-paths.ts';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { useSignOut } from './use-sign-out.ts';

/** Who I am here, what I look after, and where I am signed in. */
export function AccountPage() {
  const words = useAccountMessages();
  const session = useSession();
  const signOut = useSignOut();
  const person = session?.person;
  if (!person) return null;
  return (
    <div className={styles.page}>
      <title>{`${words.accountTitle} · Partnernetz`}</title>
      <h1>{words.accountTitle}</h1>
      <p>
        <strong>{person.name}</strong>
        <br />
        {person.email}
        <br />
        <span className={styles.quiet}>{words.roles[person.role]}</span>
      </p>
      {person.role === 'partner' && (
        <section>
          <h2>{words.entries}</h2>
          {person.entries.length === 0 ? (
            <p>{words.noEntries}</p>
          ) : (
            <p>
              <Link to={workPaths.myEntries}>{words.myEntries}</Link>
            </p>
          )}
        </section>
      )}
      <SecondFactor isDemanded={person.mustSetUpSecondFactor} />
      {!person.mustSetUpSecondFactor && <Sessions />}
      <p>
        <Button onClick={() => void signOut()}>{words.signOut}</Button>
      </p>
    </div>
  );
}
