import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'react-router';
import { viewOf } from './addresses.ts';
import { DirectEditor } from './direct/direct-editor.tsx';
import { DraftEditor } from './draft/draft-editor.tsx';
import { entryQuery } from './entry-queries.ts';
import { Overview } from './overview/overview.tsx';
import { PageState } from './page-state.tsx';

/** An entry that one looks after: as it is, in the form, or about to be sent. */
export function EntryPage() {
  const { slug = '' } = useParams();
  const { search } = useLocation();
  const { data, error, refetch } = useQuery(entryQuery(slug));
  if (data === undefined) return <PageState error={error} onRetry={() => void refetch()} />;
  const { view, direct } = viewOf(new URLSearchParams(search));
  if (view.page === 'entry') return <Overview key={slug} entry={data} />;
  return direct ? (
    <DirectEditor key={slug} entry={data} view={view} />
  ) : (
    <DraftEditor key={slug} entry={data} view={view} />
  );
}
