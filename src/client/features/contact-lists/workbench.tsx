import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ContactListEntries, PrintedList } from '../../../contract/contact-list.ts';
import type { Legal } from '../../../contract/legal.ts';
import type { Partner } from '../../../contract/partner.ts';
import type { SavedList } from '../../../contract/saved-lists.ts';
import { printSeconds } from '../../../domain/contact-list/print-time.ts';
import { serialiseListSettings } from '../../../domain/contact-list/settings.ts';
import { notePrint, refreshLists } from '../../api/saved-lists.ts';
import { useSession } from '../../api/session.ts';
import { paths, withSearch } from '../../paths.ts';
import type { Chosen } from '../../stores/use-chosen.ts';
import { workPaths } from '../../work-paths.ts';
import { ChosenEntries } from './chosen-entries.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';
import { leaveSettings } from './left-settings.ts';
import { ListActions } from './list-actions.tsx';
import { ListSettings } from './list-settings.tsx';
import { ListSheet } from './list-sheet.tsx';
import { SaveList } from './save-list.tsx';
import { SincePrint } from './since-print.tsx';
import { ToFile } from './to-file.tsx';
import { useMarks } from './use-kept-list.ts';
import type { ListUrl } from './use-list-url.ts';
import { useNameWhilePrinting, usePrint, usePrintOnArrival } from './use-print.ts';
import { previewed, usePrintable } from './use-printable.ts';
import { WithoutAddress } from './without-address.tsx';

/** On narrow screens the sheet is below the settings, and far away. */
export const sheetId = 'blatt';

export const slugsOf = ({ slugs }: Chosen): string[] | null => (slugs === null ? null : [...slugs]);

/** Where the same selection is found online: what stands on a shortlist is in nobody else's browser. */
function linkTo({ source, search }: Chosen, saved: SavedList | null): string | null {
  if (saved !== null) return `${location.origin}${workPaths.listLink(saved.code)}`;
  return source === 'shortlist' ? null : `${location.origin}${withSearch(paths.directory, search)}`;
}

/** The filters that the list follows; entries that were picked by hand follow none. */
const filtersOf = ({ source, search }: Chosen): string | null => (source === 'shortlist' ? null : search);

interface WorkbenchProps extends ListUrl {
  readonly chosen: Chosen;
  readonly entries: ContactListEntries;
  readonly sender: Legal['operator'];
  readonly saved: SavedList | null;
}

/** What is asked of the server when this list is printed there. */
const printedList = (
  { settings, chosen, saved }: Pick<WorkbenchProps, 'settings' | 'chosen' | 'saved'>,
  slugs: string[] | null,
): PrintedList => ({
  slugs,
  level: settings.level,
  settings: serialiseListSettings(settings).toString(),
  filters: filtersOf(chosen),
  listId: saved?.id ?? null,
  link: saved?.code ?? null,
});

const nobody: readonly Partner[] = [];

/** Settings on the left, the sheet on the right. */
export function Workbench(props: WorkbenchProps) {
  const { settings, change, settle, selection, chosen, entries, sender, saved } = props;
  const words = useContactListMessages();
  const viewer = useSession()?.level ?? 'public';
  const [onlyChanged, setOnlyChanged] = useState(false);
  const { changes, marks } = useMarks(saved, slugsOf(chosen), settings.level);
  // Entries of the level before, while the new ones are on their way: those readers may not see them.
  const permitted = entries.level === settings.level ? entries.partners : nobody;
  const partners = useMemo(
    () => (onlyChanged ? permitted.filter(({ slug }) => marks.has(slug)) : permitted),
    [onlyChanged, permitted, marks],
  );
  const slugs = onlyChanged ? partners.map(({ slug }) => slug) : slugsOf(chosen);
  const client = useQueryClient();
  const { printing, print } = usePrint(async () => {
    if (saved === null && settings.level === 'public') return;
    const { level, layout } = settings;
    await notePrint(saved?.id ?? null, { slugs: slugsOf(chosen), level, layout });
    await refreshLists(client);
  });
  usePrintOnArrival(print);
  const limit = printing ? null : previewed;
  const link = linkTo(chosen, saved);
  const isFrozen = saved !== null && saved.slugs !== null;
  const search = filtersOf(chosen);
  const sheet = usePrintable({ partners, settings, search, sender, link, limit, marks });
  const { markup, rules, unit, shown, count } = sheet;
  const part = unit === 'label' ? words.labelsPart : words.previewPart;
  useNameWhilePrinting(printing, sheet.name);
  const query = new URLSearchParams(chosen.search);
  for (const [name, value] of serialiseListSettings(settings)) query.append(name, value);
  return (
    <div className={styles.bench}>
      <form
        className={styles.settings}
        aria-label={words.settings}
        onSubmit={(event) => event.preventDefault()}
        onBlur={settle}
      >
        <ChosenEntries
          chosen={chosen}
          isSaved={isFrozen}
          entries={entries}
          without={settings.without}
          onLeave={() => leaveSettings(settings, selection)}
          onChange={(without) => change({ without })}
        />
        {changes !== null && (
          <SincePrint changes={changes} onlyChanged={onlyChanged} onChange={setOnlyChanged} />
        )}
        <ListSettings settings={settings} onChange={change} viewer={viewer} />
        {viewer === 'team' && (
          <SaveList
            key={saved?.id ?? ''}
            saved={saved}
            query={query.toString()}
            slugs={entries.partners.map(({ slug }) => slug)}
            isPicked={chosen.source === 'shortlist'}
            title={settings.title}
          />
        )}
      </form>
      <div className={styles.right} id={sheetId}>
        <ListActions
          list={printedList(props, slugs)}
          toFile={<ToFile settings={settings} chosen={chosen} isFrozen={isFrozen} selection={selection} />}
          layout={settings.layout}
          seconds={printSeconds(settings.layout, count)}
          onPrint={print}
        />
        {settings.layout === 'labels' && (
          <WithoutAddress partners={partners.filter(({ slug }) => !settings.without.includes(slug))} />
        )}
        {count > shown && <p className={styles.part}>{part(shown, count)}</p>}
        <ListSheet markup={markup} rules={rules} />
      </div>
    </div>
  );
}
