import type { Caretaker } from '../../../contract/editing.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { Button } from '../../ui/button.tsx';
import { SecondStep } from '../../ui/second-step.tsx';
import styles from './people.module.css';
import { usePeopleMessages } from './people-messages.ts';

interface Withdrawal {
  readonly about: string;
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

interface PersonRowProps {
  readonly person: Caretaker;
  /** What the person is, where there is more than one thing to be. */
  readonly role?: string;
  readonly busy: boolean;
  /** Null where there is no invitation that could be sent again. */
  readonly onRemind: (() => void) | null;
  readonly withdrawal: Withdrawal;
  /** What else may be taken from the person: their second factor. Null where there is none. */
  readonly reset?: (Withdrawal & { readonly label: string }) | null;
}

/** A person with access: since when, whether it was ever used, and how to take it away. */
export function PersonRow({ person, role, busy, onRemind, withdrawal, reset = null }: PersonRowProps) {
  const words = usePeopleMessages();
  const language = useLanguage();
  const { name, email, invitedAt, signedInAt } = person;
  return (
    <li>
      <div>
        <p className={styles.name}>
          {name}
          {role !== undefined && <span className={styles.tag}>{role}</span>}
          <a href={`mailto:${email}`}>{email}</a>
        </p>
        <p className={styles.quiet}>
          {words.invitedOn(shownDate(invitedAt, language))}
          {' · '}
          {signedInAt === null ? (
            <span className={styles.waiting}>{words.notSignedIn}</span>
          ) : (
            words.signedInOn(shownDate(signedInAt, language))
          )}
        </p>
      </div>
      <div className={styles.actions}>
        {signedInAt === null && onRemind !== null && (
          <Button disabled={busy} aria-label={words.remindAbout(name)} onClick={onRemind}>
            {words.remind}
          </Button>
        )}
        {reset !== null && <SecondStep disabled={busy} {...reset} />}
        <SecondStep label={words.withdraw} disabled={busy} {...withdrawal} />
      </div>
    </li>
  );
}
