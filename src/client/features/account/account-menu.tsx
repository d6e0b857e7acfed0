import { useQueryClient } from '@tanstack/react-query';
import { CircleUser } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { Session } from '../../../contract/session.ts';
import { forgetEverything } from '../../api/leave.ts';
import { useSession } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { workPaths } from '../../work-paths.ts';
import styles from './account-menu.module.css';
import { useAccountMessages } from './account-messages.ts';
import { useSignOut } from './use-sign-out.ts';

type Words = ReturnType<typeof useAccountMessages>;

type Area = readonly [path: string, label: string, waiting?: number];

/** Where somebody may go, by their role. */
function areasOf({ person, level, sampleAccounts }: Session, words: Words): Area[] {
  const [entry, ...others] = person?.entries ?? [];
  const own: Area[] =
    entry === undefined
      ? []
      : [
          others.length > 0
            ? [workPaths.myEntries, words.myEntries]
            : [workPaths.editEntry(entry), words.myEntry],
        ];
  const team: Area[] =
    level === 'team'
      ? [
          [workPaths.review, words.review, person?.waiting ?? 0],
          [workPaths.lists, words.lists],
          [workPaths.newEntry, words.newEntry],
          [workPaths.imports, words.imports],
          [workPaths.archive, words.archive],
        ]
      : [];
  const administration: Area[] =
    person?.role === 'administrator'
      ? [
          [workPaths.staff, words.staff],
          [workPaths.audit, words.audit],
        ]
      : [];
  const sample: Area[] = sampleAccounts ? [[workPaths.sampleMails, words.mails]] : [];
  return [...own, ...team, ...administration, ...sample, [paths.account, words.account]];
}

/** The menu of whoever is signed in: where they may go, and the way out. */
export function AccountMenu() {
  const words = useAccountMessages();
  const session = useSession();
  const client = useQueryClient();
  const signOut = useSignOut();
  const isOver = session !== undefined && session.person === null;

  // The session ended elsewhere, or by itself: nothing of it stays. The page then says what to do, and is the way back.
  useEffect(() => {
    if (isOver) void forgetEverything(client, `${location.pathname}${location.search}`);
  }, [isOver, client]);

  const name = session?.person?.name ?? '';
  const waiting = session?.person?.waiting ?? 0;
  return (
    <MenuButton label={words.menu(name, waiting)} text={name} icon={CircleUser} count={waiting}>
      {session !== undefined && (
        <>
          <p className={styles.who}>
            <strong>{name}</strong>
            <span>{session.person === null ? '' : words.roles[session.person.role]}</span>
          </p>
          <ul>
            {areasOf(session, words).map(([path, label, count = 0]) => (
              <li key={path}>
                <Link to={path}>
                  {label}
                  {count > 0 && <span className={styles.waiting}>{count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul>
        <li>
          <button type="button" onClick={() => void signOut()}>
            {words.signOut}
          </button>
        </li>
      </ul>
    </MenuButton>
  );
}
