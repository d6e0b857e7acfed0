import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { useDirectory } from '../../api/directory-data.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FreshnessBadge } from '../../ui/freshness-badge.tsx';
import { entryAddress } from './addresses.ts';
import { useEditingMessages } from './editing-messages.ts';
import { type MyEntry, myEntriesQuery } from './entry-queries.ts';
import styles from './page.module.css';
import { PageState } from './page-state.tsx';

function Row({ entry }: { entry: MyEntry }) {
  const words = useEditingMessages();
  const { today, vocabulary } = useDirectory();
  return (
    <li>
      <Link to={entryAddress(entry.slug, { page: 'entry' })}>
        <strong>{entry.name}</strong>
        <FreshnessBadge confirmedAt={entry.confirmedAt} today={today} limits={vocabulary.freshness} />
        {entry.proposal !== null && (
          <span className={entry.proposal === 'returned' ? styles.waiting : styles.muted}>
            {words.states[entry.proposal]}
          </span>
        )}
      </Link>
    </li>
  );
}

function Onward({ slug }: { slug: string }) {
  const navigate = useNavigate();
  useEffect(() => void navigate(entryAddress(slug, { page: 'entry' }), { replace: true }), [navigate, slug]);
  return null;
}

/** The entries that one looks after; whoever has but one is there at once. */
export function MyEntriesPage() {
  const words = useEditingMessages();
  const { data, error, refetch } = useQuery(myEntriesQuery());
  if (data === undefined) return <PageState error={error} onRetry={() => void refetch()} />;
  const [only, second] = data.entries;
  if (only === undefined)
    return <EmptyState heading="h1" title={words.mine.none} hint={words.mine.noneHint} />;
  if (second === undefined) return <Onward slug={only.slug} />;
  return (
    <div className={styles.page}>
      <title>{`${words.mine.title} · Partnernetz`}</title>
      <div className={styles.head}>
        <h1>{words.mine.title}</h1>
        <p className={styles.muted}>{words.mine.hint}</p>
      </div>
      <ul className={styles.entries}>
        {data.entries.map((entry) => (
          <Row key={entry.slug} entry={entry} />
        ))}
      </ul>
    </div>
  );
}
