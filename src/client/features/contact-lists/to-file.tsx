import { Link } from 'react-router';
import { type ListSettings, serialiseListSettings } from '../../../domain/contact-list/settings.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { paths, withSearch } from '../../paths.ts';
import type { Chosen } from '../../stores/use-chosen.ts';
import { workPaths } from '../../work-paths.ts';
import { useContactListMessages } from './contact-list-messages.ts';

interface ToFileProps {
  readonly settings: ListSettings;
  readonly chosen: Chosen;
  /** Whether the entries were kept with the list, whatever its address says. */
  readonly isFrozen: boolean;
  /** What is chosen, as it stands in the address. */
  readonly selection: URLSearchParams;
}

/** Leads to where the same entries are handed out as a file, to the same readers; and from there back to the list. */
export function ToFile({ settings, chosen, isFrozen, selection }: ToFileProps) {
  const words = useContactListMessages();
  const { entries } = useDirectory();
  const { without } = settings;
  const all = chosen.slugs ?? entries.map(({ slug }) => slug);
  // Entries that no address can name go along; any others are found anew there.
  const slugs = isFrozen || without.length > 0 ? all.filter((slug) => !without.includes(slug)) : null;
  const file = new URLSearchParams(selection);
  if (settings.level !== 'public') file.set('level', settings.level);
  const list = new URLSearchParams(selection);
  for (const [name, value] of serialiseListSettings(settings)) list.append(name, value);
  return (
    <Link
      to={withSearch(workPaths.export, file.toString())}
      state={{ backTo: withSearch(paths.newList, list.toString()), slugs }}
    >
      {words.asFile}
    </Link>
  );
}
