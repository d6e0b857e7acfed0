import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { contactListEntriesQuery } from '../../api/contact-lists.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { legalQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/messages.tsx';
import { paths } from '../../paths.ts';
import { useChosen } from '../../stores/use-chosen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';
import { useSavedList, withKeptEntries } from './use-kept-list.ts';
import { useListUrl } from './use-list-url.ts';
import { sheetId, slugsOf, Workbench } from './workbench.tsx';

/** Makes a contact list of what is chosen: on paper, as it is seen here. */
export function ContactListPage() {
  const words = useContactListMessages();
  const { shell } = useMessages();
  const url = useListUrl();
  const saved = useSavedList(url.selection.get('list'));
  const asked = useChosen();
  const chosen = useMemo(() => withKeptEntries(asked, saved ?? null), [asked, saved]);
  const entries = useQuery({
    ...contactListEntriesQuery({ slugs: slugsOf(chosen), level: url.settings.level }),
    // The sheet stays while it changes.
    placeholderData: keepPreviousData,
  });
  const legal = useQuery(legalQuery());
  const problem = problemKind(entries.error ?? legal.error);
  const retry = () => {
    void entries.refetch();
    void legal.refetch();
  };
  return (
    <Page
      title={words.title}
      lead={words.lead}
      isWide
      actions={
        chosen.count > 0 && (
          <a className={styles.toSheet} href={`#${sheetId}`}>
            {words.toSheet}
          </a>
        )
      }
    >
      {chosen.count === 0 && (
        <EmptyState title={words.empty} hint={words.emptyHint}>
          <Link to={paths.directory}>{shell.toDirectory}</Link>
        </EmptyState>
      )}
      {chosen.count > 0 &&
        (entries.data === undefined ||
          legal.data === undefined ||
          saved === undefined ||
          problem !== null) && <LoadState problem={problem} onRetry={retry} />}
      {chosen.count > 0 &&
        problem === null &&
        entries.data !== undefined &&
        legal.data !== undefined &&
        saved !== undefined && (
          <Workbench
            {...url}
            chosen={chosen}
            entries={entries.data}
            sender={legal.data.operator}
            saved={saved}
          />
        )}
    </Page>
  );
}
