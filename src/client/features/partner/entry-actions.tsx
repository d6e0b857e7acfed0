import { useQueryClient } from '@tanstack/react-query';
import { Archive, History, Pencil, Users } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { archiveEntry, refreshEntry, unarchiveEntry } from '../../api/entry-versions.ts';
import { useSession } from '../../api/session.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useTeamMessages } from '../../messages/team-messages.ts';
import { paths } from '../../paths.ts';
import { useNotices } from '../../stores/notices.ts';
import buttons from '../../ui/button.module.css';
import { AreaField } from '../../ui/input-field.tsx';
import { SecondStep } from '../../ui/second-step.tsx';
import { workPaths } from '../../work-paths.ts';
import styles from './entry-actions.module.css';
import { useEntryActionsMessages } from './entry-actions-messages.ts';

interface EntryActionsProps {
  readonly slug: string;
  readonly name: string;
  /** The address of the list, where one goes when the entry is archived. */
  readonly list: string;
}

function useArchive({ slug, name, list }: EntryActionsProps) {
  const words = useEntryActionsMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const show = useNotices((notices) => notices.show);
  const putBack = useDeed({
    run: () => unarchiveEntry(slug, words.undoReason),
    onDone: async () => {
      show(words.undone(name));
      void navigate(paths.partner(slug));
      await refreshEntry(client, slug);
    },
  });
  return useDeed({
    run: (reason: string) => archiveEntry(slug, reason),
    onDone: async (_answer, _reason, stayed) => {
      show(words.archived(name), () => putBack.start());
      if (stayed) void navigate(list, { preventScrollReset: true });
      await refreshEntry(client, slug);
    },
  });
}

/** What somebody who is signed in can do with the entry that is shown: the KI all, whoever looks after it, change it. */
export function EntryActions(props: EntryActionsProps) {
  const { slug } = props;
  const words = useEntryActionsMessages();
  const session = useSession();
  if (session?.level === 'team') return <TeamActions {...props} />;
  if (session?.person?.entries.includes(slug) !== true) return null;
  return (
    <nav className={styles.actions} aria-label={words.title}>
      <Link to={workPaths.editEntry(slug)} className={buttons.button}>
        <Pencil size={16} aria-hidden="true" />
        {words.edit}
      </Link>
    </nav>
  );
}

function TeamActions(props: EntryActionsProps) {
  const { slug, name } = props;
  const words = useEntryActionsMessages();
  const team = useTeamMessages();
  const archive = useArchive(props);
  const [reason, setReason] = useState('');
  const links = [
    [Pencil, words.edit, `${workPaths.editEntry(slug)}?direkt`],
    [History, words.history, workPaths.entryHistory(slug)],
    [Users, words.people, workPaths.entryPeople(slug)],
  ] as const;
  return (
    <nav className={styles.actions} aria-label={words.title}>
      {links.map(([Icon, text, to]) => (
        <Link key={to} to={to} className={buttons.button}>
          <Icon size={16} aria-hidden="true" />
          {text}
        </Link>
      ))}
      <SecondStep
        label={
          <>
            <Archive size={16} aria-hidden="true" />
            {words.archive}
          </>
        }
        question={words.archiveQuestion(name)}
        confirm={words.archive}
        disabled={archive.busy}
        onConfirm={() => archive.start(reason.trim())}
      >
        <AreaField
          label={team.reason}
          hint={team.reasonHint}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      </SecondStep>
    </nav>
  );
}
