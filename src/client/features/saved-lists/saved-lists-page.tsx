import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { SavedList } from '../../../contract/saved-lists.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { deleteList, refreshLists, restoreList, savedListsQuery } from '../../api/saved-lists.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useLanguage, useMessages } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { paths } from '../../paths.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { addressOfList } from './address-of-list.ts';
import styles from './saved-lists.module.css';
import { useSavedListMessages } from './saved-lists-messages.ts';

/** One list: what it is, when it was printed, and what can be done with it. */
function Row({ list, busy, onDelete }: { list: SavedList; busy: boolean; onDelete: () => void }) {
  const words = useSavedListMessages();
  const language = useLanguage();
  const { name, slugs, owner, updatedAt, lastPrint } = list;
  const [print, printAbout] =
    lastPrint === null ? [words.print, words.printAbout] : [words.printAgain, words.printAgainAbout];
  return (
    <li>
      <div>
        <p>
          <Link className={styles.name} to={addressOfList(list)}>
            {name}
          </Link>
        </p>
        <p className={styles.quiet}>
          {slugs === null ? words.living : words.frozen(slugs.length)}
          {' · '}
          {words.savedBy(owner, shownDate(updatedAt, language))}
          {' · '}
          {lastPrint === null
            ? words.neverPrinted
            : words.printedOn(shownDate(lastPrint.at, language), lastPrint.count)}
        </p>
      </div>
      <div className={styles.actions}>
        <Link to={addressOfList(list, { print: true })} aria-label={printAbout(name)}>
          {print}
        </Link>
        <Button disabled={busy} aria-label={words.removeAbout(name)} onClick={onDelete}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** The lists that the team keeps. */
export function SavedListsPage() {
  const words = useSavedListMessages();
  const { shell } = useMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const { data, error, refetch } = useQuery(savedListsQuery());
  const bringBack = useDeed({
    run: ({ id }: SavedList) => restoreList(id),
    onDone: () => refreshLists(client),
  });
  const remove = useDeed({
    run: ({ id }: SavedList) => deleteList(id),
    onDone: async (_, list) => {
      show(words.removed(list.name), () => bringBack.start(list));
      await refreshLists(client);
      focusHeading();
    },
  });
  return (
    <Page title={words.title} lead={words.lead}>
      {data === undefined && <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />}
      {data?.lists.length === 0 && (
        <EmptyState title={words.none} hint={words.noneHint}>
          <Link to={paths.directory}>{shell.toDirectory}</Link>
        </EmptyState>
      )}
      <ul className={styles.lists} aria-label={words.title}>
        {data?.lists.map((list) => (
          <Row key={list.id} list={list} busy={remove.busy} onDelete={() => remove.start(list)} />
        ))}
      </ul>
    </Page>
  );
}
