import { ArrowLeft } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { parseListSettings } from '../../../domain/contact-list/settings.ts';
import { useMessages } from '../../messages/messages.tsx';
import { paths, withSearch } from '../../paths.ts';
import { useChosen } from '../../stores/use-chosen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { ExportPanel } from './export-panel.tsx';
import { useExportsMessages } from './exports-messages.ts';

/** The list that somebody came from, with its settings; null for whoever came another way. */
function listIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('backTo' in state)) return null;
  return typeof state.backTo === 'string' && state.backTo.startsWith(paths.newList) ? state.backTo : null;
}

/** Hands out what the address names: the shortlist, a search's result, or the whole directory. */
export function ExportPage() {
  const words = useExportsMessages();
  const { shell } = useMessages();
  const { source, slugs, count, search } = useChosen();
  const lead = { directory: words.ofDirectory, search: words.ofSearch, shortlist: words.ofShortlist }[source];
  const { search: address, state } = useLocation();
  const { level } = parseListSettings(new URLSearchParams(address));
  const chosenAt = source === 'shortlist' ? paths.shortlist : withSearch(paths.directory, search);
  return (
    <Page
      title={words.title}
      above={
        <Link to={listIn(state) ?? chosenAt}>
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
