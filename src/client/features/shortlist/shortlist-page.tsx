import { useMemo } from 'react';
import { Link } from 'react-router';
import { useDirectory } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { paths, withSearch } from '../../paths.ts';
import { useNotices } from '../../stores/notices.ts';
import { useShortlist } from '../../stores/shortlist.ts';
import { useRowHandlers } from '../../stores/use-row-handlers.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PartnerRow } from '../../ui/partner-row/partner-row.tsx';
import { workPaths } from '../../work-paths.ts';
import { useShortlistMessages } from './shortlist-messages.ts';
import styles from './shortlist-page.module.css';

/** The partners that were picked, in the order of picking. */
export function ShortlistPage() {
  const { shell } = useMessages();
  const words = useShortlistMessages();
  const { bySlug, label, today, vocabulary } = useDirectory();
  const { slugs, replace } = useShortlist();
  const show = useNotices((notices) => notices.show);
  const handlers = useRowHandlers();
  const context = useMemo(
    () => ({ label, today, limits: vocabulary.freshness, needles: [], digits: [], ...handlers }),
    [label, today, vocabulary, handlers],
  );
  const picked = slugs.map((slug) => bySlug.get(slug)).filter((entry) => entry !== undefined);
  const gone = slugs.length - picked.length;
  const clear = () => {
    replace([]);
    show(words.cleared(slugs.length), () => replace(slugs));
  };
  return (
    <div className={styles.page}>
      <title>{`${words.title} · Partnernetz`}</title>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.hint}</p>
        {slugs.length > 0 && (
          <div className={styles.actions}>
            <Link to={withSearch(paths.newList, 'merkliste')}>{words.makeList}</Link>
            <Link to={workPaths.exportShortlist}>{words.asFile}</Link>
            <Button onClick={clear}>{words.clear}</Button>
          </div>
        )}
      </div>
      {gone > 0 && <p className={styles.gone}>{words.gone(gone)}</p>}
      {slugs.length === 0 && (
        <EmptyState title={words.empty} hint={words.emptyHint}>
          <Link to={paths.directory}>{shell.toDirectory}</Link>
        </EmptyState>
      )}
      <ul aria-label={words.title}>
        {picked.map((entry) => (
          <li key={entry.slug}>
            <PartnerRow
              entry={entry}
              starred
              selected={false}
              reason={null}
              context={context}
              title={<Link to={paths.partner(entry.slug)}>{entry.name}</Link>}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
