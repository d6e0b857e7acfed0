import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { useDirectory } from '../../api/directory-data.tsx';
import { problemKind } from '../../api/problem-kind.ts';
import { listLinkQuery } from '../../api/saved-lists.ts';
import { paths, withSearch } from '../../paths.ts';
import { useShortlist } from '../../stores/shortlist.ts';
import { useRowHandlers } from '../../stores/use-row-handlers.ts';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PartnerRow } from '../../ui/partner-row/partner-row.tsx';
import { useSavedListMessages } from './saved-lists-messages.ts';

/** Where the short address on a printed list leads: to its filters in the directory, or to its entries. */
export function ListLinkPage() {
  const words = useSavedListMessages();
  const { code = '' } = useParams();
  const { bySlug, label, today, vocabulary } = useDirectory();
  const picked = useShortlist(({ slugs }) => slugs);
  const handlers = useRowHandlers();
  const { data, error, refetch } = useQuery(listLinkQuery(code));
  const context = useMemo(
    () => ({ label, today, limits: vocabulary.freshness, needles: [], digits: [], ...handlers }),
    [label, today, vocabulary, handlers],
  );
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
      <ul aria-label={data.name}>
        {entries.map((entry) => (
          <li key={entry.slug}>
            <PartnerRow
              entry={entry}
              starred={picked.includes(entry.slug)}
              selected={false}
              reason={null}
              context={context}
              title={<Link to={paths.partner(entry.slug)}>{entry.name}</Link>}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}
