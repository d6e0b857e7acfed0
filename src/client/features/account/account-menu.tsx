import { useQueryClient } from '@tanstack/react-query';
import { ChevronDown, CircleUser } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { Session } from '../../../contract/session.ts';
import { forgetEverything, signOut } from '../../api/leave.ts';
import { useSession } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { workPaths } from '../../work-paths.ts';
import styles from './account-menu.module.css';
import { useAccountMessages } from './account-messages.ts';

type Words = ReturnType<typeof useAccountMessages>;

/** Where somebody may go, by their role. */
function areasOf({ person, level, sampleAccounts }: Session, words: Words): [path: string, label: string][] {
  const [entry, ...others] = person?.entries ?? [];
  const own: [string, string][] =
    entry === undefined
      ? []
      : [
          others.length > 0
            ? [workPaths.myEntries, words.myEntries]
            : [workPaths.editEntry(entry), words.myEntry],
        ];
  const team: [string, string][] =
    level === 'team'
      ? [
          [workPaths.review, words.review],
          [workPaths.newEntry, words.newEntry],
          [workPaths.archive, words.archive],
        ]
      : [];
  const administration: [string, string][] =
    person?.role === 'administrator'
      ? [
          [workPaths.staff, words.staff],
          [workPaths.audit, words.audit],
        ]
      : [];
  const sample: [string, string][] = sampleAccounts ? [[workPaths.sampleMails, words.mails]] : [];
  return [...own, ...team, ...administration, ...sample, [paths.account, words.account]];
}

/** The menu of whoever is signed in: where they may go, and the way out. */
export function AccountMenu() {
  const words = useAccountMessages();
  const session = useSession();
  const client = useQueryClient();
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const { pathname } = useLocation();
  const isOver = session !== undefined && session.person === null;

  // The session ended elsewhere, or by itself: nothing of it stays.
  useEffect(() => {
    if (isOver) void forgetEverything(client);
  }, [isOver, client]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another page it closes.
  useEffect(() => menu.current?.hidePopover?.(), [pathname]);

  const name = session?.person?.name ?? '';
  return (
    <div className={styles.account}>
      <button type="button" className={styles.opener} popoverTarget={id} aria-label={words.menu(name)}>
        <CircleUser size={17} aria-hidden="true" />
        <span className={styles.name}>{name}</span>
        <ChevronDown size={15} aria-hidden="true" />
      </button>
      <div ref={menu} id={id} popover="auto" className={styles.menu}>
        {session !== undefined && (
          <nav aria-label={words.menu(name)}>
            <p className={styles.who}>
              <strong>{name}</strong>
              <span>{session.person === null ? '' : words.roles[session.person.role]}</span>
            </p>
            <ul>
              {areasOf(session, words).map(([path, label]) => (
                <li key={path}>
                  <Link to={path}>{label}</Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <button type="button" className={styles.out} onClick={() => void signOut(client)}>
          {words.signOut}
        </button>
      </div>
    </div>
  );
}
