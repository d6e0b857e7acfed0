import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { standingReason } from '../../../contract/standing-reasons.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { entryVersionQuery, historyQuery, refreshEntry, restoreRevision } from '../../api/entry-versions.ts';
import { isOvertaken, problemKind } from '../../api/problem-kind.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useTeamMessages } from '../../messages/team-messages.ts';
import { useSearch } from '../../navigation/use-search.ts';
import { paths } from '../../paths.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { type Compared, comparedOf, withCompared } from './compared.ts';
import { Comparison } from './comparison.tsx';
import { ErasePerson } from './erase-person.tsx';
import { useHistoryMessages } from './history-messages.ts';
import styles from './history-page.module.css';
import { RestoreStep } from './restore-step.tsx';
import { RevisionItem } from './revision-item.tsx';

interface Restoring {
  readonly version: number;
  /** The version that is published now, which the restored one follows. */
  readonly current: number;
  readonly reason: string;
  readonly isUndo: boolean;
}

function useRestore(slug: string) {
  const words = useHistoryMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const restore: ReturnType<typeof useDeed<Restoring>> = useDeed({
    run: ({ version, current, reason }: Restoring) => restoreRevision(slug, version, current, reason),
    onDone: async (entry, { version, current, isUndo }) => {
      // What undoes a restoring is restoring what was there before.
      const back = {
        version: current,
        current: entry.version,
        reason: standingReason('restoringUndone', version),
        isUndo: true,
      };
      if (isUndo) show(words.undone);
      else show(words.restored(version), () => restore.start(back));
      await refreshEntry(client, slug);
    },
    onFailed: (error) => {
      if (isOvertaken(error)) void refreshEntry(client, slug);
    },
  });
  return restore;
}

/** Every version of an entry: reading, comparing, restoring. Only the KI restores, and erases people. */
export function HistoryPage({ isTeam }: { isTeam: boolean }) {
  const { slug = '' } = useParams();
  const words = useHistoryMessages();
  const { toEntry } = useTeamMessages();
  const { bySlug } = useDirectory();
  const [search, setSearch] = useSearch();
  const { data, error, refetch } = useQuery(historyQuery(slug));
  const content = useQuery(entryVersionQuery(slug)).data?.content;
  const restore = useRestore(slug);
  const name = content?.name ?? bySlug.get(slug)?.name ?? slug;
  const revisions = data?.revisions ?? [];
  const current = revisions[0]?.version ?? 0;
  const first = revisions.at(-1)?.version ?? 0;
  const compared = comparedOf(
    search,
    revisions.map(({ version }) => version),
  );
  const compare = (chosen: Compared | null) =>
    setSearch(withCompared(search, chosen), { replace: compared !== null });
  const before = revisions[1]?.version;
  return (
    <Page
      title={words.title}
      lead={words.lead(name)}
      above={
        <Link to={paths.partner(slug)}>
          <ArrowLeft size={17} aria-hidden="true" />
          {toEntry(name)}
        </Link>
      }
      actions={
        compared === null && (
          <div className={styles.pageActions}>
            {before !== undefined && (
              <Button onClick={() => compare({ from: before, to: current })}>{words.compare}</Button>
            )}
            {isTeam && data !== undefined && <ErasePerson slug={slug} />}
          </div>
        )
      }
    >
      {data === undefined && <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />}
      {compared !== null && (
        <Comparison slug={slug} revisions={revisions} compared={compared} onCompare={compare} />
      )}
      <ol className={styles.revisions} aria-label={words.title}>
        {revisions.map((revision) => (
          <RevisionItem
            key={revision.version}
            revision={revision}
            isCurrent={revision.version === current}
            isFirst={revision.version === first}
            contents={content === undefined ? [] : [content]}
            compareWithNow={`?${withCompared(search, { from: revision.version, to: current })}`}
          >
            {isTeam && (
              <RestoreStep
                version={revision.version}
                busy={restore.busy}
                onRestore={(reason) =>
                  restore.start({ version: revision.version, current, reason, isUndo: false })
                }
              />
            )}
          </RevisionItem>
        ))}
      </ol>
    </Page>
  );
}
