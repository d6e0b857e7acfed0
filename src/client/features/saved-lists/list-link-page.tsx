import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from 'react-router';
import { useDirectory } from '../../api/directory-data.tsx';
import { problemKind } from '../../api/problem-kind.ts';
import { listLinkQuery } from '../../api/saved-lists.ts';
import { paths, withSearch } from '../../paths.ts';
import { useShortlist } from '../../stores/shortlist.ts';
import { useRowContext } from '../../stores/use-row-context.ts';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PickedRows } from '../../ui/partner-row/picked-rows.tsx';
import { useSavedListMessages } from './saved-lists-messages.ts';

/** Where the short address on a printed list leads: to its filters in the directory, or to its entries. */
export function ListLinkPage() {
  const words = useSavedListMessages();
  const { code = '' } = useParams();
  const { bySlug } = useDirectory();
  const picked = useShortlist(({ slugs }) => slugs);
  const context = useRowContext();
  const { data, error, refetch } = useQuery(listLinkQuery(code));
  if (data === undefined)
    return (
      <Page title={words.linkTitle}>
        <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />
      </Page>
    );
  if (data.slugs === null) return <Navigate to={withSearch(paths.directory, data.filters ?? '')} replace />;
  const entries = data.slugs.map((slug) => bySlug.get(slug)).filter((entry) => entry !== undefined);
  return (
    <Page title={data.name} lead={words.linkLead(data.name)}>
      <PickedRows
        label={data.name}
        entries={entries}
        context={context}
        isStarred={(slug) => picked.includes(slug)}
        link={({ slug, name }) => <Link to={paths.partner(slug)}>{name}</Link>}
      />
    </Page>
  );
}
