import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ContactListEntries } from '../../../contract/contact-list.ts';
import type { Legal } from '../../../contract/legal.ts';
import { serialiseListSettings } from '../../../domain/contact-list/settings.ts';
import { contactListQuery } from '../../api/contact-lists.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { legalQuery } from '../../api/queries.ts';
import { useSession } from '../../api/session.ts';
import { useMessages } from '../../messages/messages.tsx';
import { paths, withSearch } from '../../paths.ts';
import { type Chosen, useChosen } from '../../stores/use-chosen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { ChosenEntries } from './chosen-entries.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';
import { ListActions } from './list-actions.tsx';
import { ListSettings } from './list-settings.tsx';
import { ListSheet } from './list-sheet.tsx';
import { type ListUrl, useListUrl } from './use-list-url.ts';
import { usePrint } from './use-print.ts';
import { previewed, usePrintable } from './use-printable.ts';
import { WithoutAddress } from './without-address.tsx';

/** Where the same selection is found online: what stands on a shortlist is in nobody else's browser. */
const linkTo = ({ source, search }: Chosen): string | null =>
  source === 'shortlist' ? null : `${location.origin}${withSearch(paths.directory, search)}`;

const slugsOf = ({ slugs }: Chosen): string[] | null => (slugs === null ? null : [...slugs]);

interface WorkbenchProps extends ListUrl {
  readonly chosen: Chosen;
  readonly entries: ContactListEntries;
  readonly sender: Legal['operator'];
}

/** Settings on the left, the sheet on the right. */
function Workbench({ settings, change, selection, chosen, entries, sender }: WorkbenchProps) {
  const words = useContactListMessages();
  const viewer = useSession()?.level ?? 'public';
  const { printing, print } = usePrint();
  const limit = printing ? null : previewed;
  const { markup, rules, count } = usePrintable(entries.partners, settings, sender, linkTo(chosen), limit);
  return (
    <div className={styles.bench}>
      <form
        className={styles.settings}
        aria-label={words.settings}
        onSubmit={(event) => event.preventDefault()}
      >
        <ChosenEntries
          chosen={chosen}
          entries={entries}
          without={settings.without}
          onChange={(without) => change({ without })}
        />
        <ListSettings settings={settings} onChange={change} viewer={viewer} />
      </form>
      <div className={styles.right}>
        <ListActions
          list={{
            slugs: slugsOf(chosen),
            level: settings.level,
            settings: serialiseListSettings(settings).toString(),
            listId: null,
            link: null,
            filters: chosen.source === 'shortlist' ? null : chosen.search,
          }}
          selection={selection.toString()}
          onPrint={print}
        />
        {settings.layout === 'labels' && <WithoutAddress partners={entries.partners} />}
        {count > previewed && <p className={styles.part}>{words.previewPart(previewed, count)}</p>}
        <ListSheet markup={markup} rules={rules} />
      </div>
    </div>
  );
}

/** Makes a contact list of what is chosen: on paper, as it is seen here. */
export function ContactListPage() {
  const words = useContactListMessages();
  const { shell } = useMessages();
  const url = useListUrl();
  const chosen = useChosen();
  const entries = useQuery(contactListQuery({ slugs: slugsOf(chosen), level: url.settings.level }));
  const legal = useQuery(legalQuery());
  const problem = problemKind(entries.error ?? legal.error);
  const retry = () => {
    void entries.refetch();
    void legal.refetch();
  };
  return (
    <div className={styles.page}>
      <title>{`${words.title} · Partnernetz`}</title>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      {chosen.count === 0 && (
        <EmptyState title={words.empty} hint={words.emptyHint}>
          <Link to={paths.directory}>{shell.toDirectory}</Link>
        </EmptyState>
      )}
      {chosen.count > 0 && (entries.data === undefined || legal.data === undefined || problem !== null) && (
        <LoadState problem={problem} onRetry={retry} />
      )}
      {chosen.count > 0 && problem === null && entries.data !== undefined && legal.data !== undefined && (
        <Workbench {...url} chosen={chosen} entries={entries.data} sender={legal.data.operator} />
      )}
    </div>
  );
}
