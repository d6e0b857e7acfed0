import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { archiveEntry, refreshEntry, unarchiveEntry } from '../../api/entry-versions.ts';
import { type ArchivedEntry, archiveQuery } from '../../api/people.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { workPaths } from '../../work-paths.ts';
import styles from './people.module.css';
import { usePeopleMessages } from './people-messages.ts';

/** What was taken out of the directory, and how to put it back. */
export function ArchivePage() {
  const words = usePeopleMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const { data, error, refetch } = useQuery(archiveQuery());
  const archiveAgain = useDeed({
    run: ({ slug }: ArchivedEntry) => archiveEntry(slug, words.archiveReason),
    onDone: async (_, { slug, name }) => {
      show(words.archivedAgain(name));
      await refreshEntry(client, slug);
    },
  });
  const putBack = useDeed({
    run: ({ slug }: ArchivedEntry) => unarchiveEntry(slug, words.unarchiveReason),
    onDone: async (_, entry) => {
      show(words.unarchived(entry.name), () => archiveAgain.start(entry));
      await refreshEntry(client, entry.slug);
      focusHeading();
    },
  });
  return (
    <Page title={words.archiveTitle} lead={words.archiveLead}>
      {data === undefined && <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />}
      {data?.entries.length === 0 && <EmptyState title={words.archiveNone} hint={words.archiveNoneHint} />}
      <ul className={styles.people} aria-label={words.archiveTitle}>
        {data?.entries.map((entry) => (
          <li key={entry.slug}>
            <div>
              <p className={styles.name}>
                <Link to={workPaths.entryHistory(entry.slug)}>{entry.name}</Link>
              </p>
              <p className={styles.quiet}>{words.archivedOn(shownDate(entry.archivedAt, language))}</p>
            </div>
            <Button
              disabled={putBack.busy}
              aria-label={words.unarchiveAbout(entry.name)}
              onClick={() => putBack.start(entry)}
            >
              {words.unarchive}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
