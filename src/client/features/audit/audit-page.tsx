import { useInfiniteQuery } from '@tanstack/react-query';
import { auditQuery } from '../../api/audit.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useSearch } from '../../navigation/use-search.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { useAuditMessages } from './audit-messages.ts';
import styles from './audit-page.module.css';
import { AuditTable } from './audit-table.tsx';

const parameter = 'aktion';

/** Who did what, for administrators: the newest first, one kind of event or all of them. */
export function AuditPage() {
  const words = useAuditMessages();
  const { shell } = useMessages();
  const announce = useNotices((notices) => notices.announce);
  const [search, setSearch] = useSearch();
  const asked = search.get(parameter) ?? '';
  // A link may ask for a kind that there is not: then everything is shown.
  const action = Object.hasOwn(words.actions, asked) ? asked : '';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    auditQuery(action),
  );
  const events = data?.pages.flatMap((page) => page.events) ?? [];
  const names = Object.entries(words.actions).map(([value, label]) => ({ value, label }));
  const options = [
    { value: '', label: words.all },
    ...names.toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
  const choose = (chosen: string) => {
    const after = new URLSearchParams(search);
    if (chosen === '') after.delete(parameter);
    else after.set(parameter, chosen);
    setSearch(after, { replace: true });
  };
  const loadOlder = async () => {
    const { data: after } = await fetchNextPage();
    announce(words.loaded(after?.pages.flatMap((page) => page.events).length ?? 0));
  };
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={<Select label={words.filter} value={action} options={options} onChange={choose} />}
    >
      {data === undefined && <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />}
      {data !== undefined && events.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
      {events.length > 0 && <AuditTable events={events} />}
      {events.length > 0 && (
        <p className={styles.more}>
          {hasNextPage ? (
            <Button disabled={isFetchingNextPage} onClick={() => void loadOlder()}>
              {isFetchingNextPage ? shell.loading : words.older}
            </Button>
          ) : (
            words.end
          )}
        </p>
      )}
    </Page>
  );
}
