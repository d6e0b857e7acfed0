import { ArrowLeft } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { parseListSettings } from '../../../domain/contact-list/settings.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { paths, withSearch } from '../../paths.ts';
import { useChosen } from '../../stores/use-chosen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { ExportPanel } from './export-panel.tsx';
import { useExportsMessages } from './exports-messages.ts';

/** The list that somebody came from: with its settings, and the entries that its address does not name. */
interface FromList {
  readonly backTo: string | null;
  readonly slugs: readonly string[] | null;
}

/** What the history says of it; nothing for whoever came another way. */
function fromList(state: unknown): FromList {
  const { backTo, slugs }: { backTo?: unknown; slugs?: unknown } = Object(state);
  if (typeof backTo !== 'string' || !backTo.startsWith(paths.newList)) return { backTo: null, slugs: null };
  return { backTo, slugs: Array.isArray(slugs) ? slugs.map(String) : null };
}

/** Hands out what the address names: the shortlist, a search's result, or the whole directory; or what a list has. */
export function ExportPage() {
  const words = useExportsMessages();
  const { shell } = useMessages();
  const { bySlug } = useDirectory();
  const { source, search, ...chosen } = useChosen();
  const { search: address, state } = useLocation();
  const { level } = parseListSettings(new URLSearchParams(address));
  const list = fromList(state);
  const slugs = list.slugs?.filter((slug) => bySlug.has(slug)) ?? chosen.slugs;
  const count = list.slugs === null ? chosen.count : (slugs?.length ?? 0);
  const leads = { directory: words.ofDirectory, search: words.ofSearch, shortlist: words.ofShortlist };
  const lead = list.slugs === null ? leads[source] : words.ofList;
  const chosenAt = source === 'shortlist' ? paths.shortlist : withSearch(paths.directory, search);
  return (
    <Page
      title={words.title}
      above={
        <Link to={list.backTo ?? chosenAt}>
          <ArrowLeft size={16} aria-hidden="true" />
          {words.back}
        </Link>
      }
      lead={lead(count)}
    >
      {count === 0 ? (
        <EmptyState title={words.nothing} hint={words.nothingHint}>
          <Link to={paths.directory}>{shell.toDirectory}</Link>
        </EmptyState>
      ) : (
        <ExportPanel slugs={slugs} asked={level} />
      )}
    </Page>
  );
}
