import { Link } from 'react-router';
import { type ListSettings, serialiseListSettings } from '../../../domain/contact-list/settings.ts';
import { paths, withSearch } from '../../paths.ts';
import { workPaths } from '../../work-paths.ts';
import { useContactListMessages } from './contact-list-messages.ts';

interface ToFileProps {
  readonly settings: ListSettings;
  /** What is chosen, as it stands in the address. */
  readonly selection: URLSearchParams;
}

/** Leads to where the same entries are handed out as a file, to the same readers; and from there back to the list. */
export function ToFile({ settings, selection }: ToFileProps) {
  const words = useContactListMessages();
  const file = new URLSearchParams(selection);
  if (settings.level !== 'public') file.set('level', settings.level);
  const list = new URLSearchParams(selection);
  for (const [name, value] of serialiseListSettings(settings)) list.append(name, value);
  return (
    <Link
      to={withSearch(workPaths.export, file.toString())}
      state={{ backTo: withSearch(paths.newList, list.toString()) }}
    >
      {words.asFile}
    </Link>
  );
}
