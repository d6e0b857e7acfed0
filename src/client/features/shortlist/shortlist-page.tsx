import { Link } from 'react-router';
import { useDirectory } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { paths, withSearch } from '../../paths.ts';
import { useNotices } from '../../stores/notices.ts';
import { useShortlist } from '../../stores/shortlist.ts';
import { useRowContext } from '../../stores/use-row-context.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PickedRows } from '../../ui/partner-row/picked-rows.tsx';
import { workPaths } from '../../work-paths.ts';
import { useShortlistMessages } from './shortlist-messages.ts';
import styles from './shortlist-page.module.css';

/** The partners that were picked, in the order of picking. */
export function ShortlistPage() {
  const { shell } = useMessages();
  const words = useShortlistMessages();
  const { bySlug } = useDirectory();
  const { slugs, replace } = useShortlist();
  const show = useNotices((notices) => notices.show);
  const context = useRowContext();
  const picked = slugs.map((slug) => bySlug.get(slug)).filter((entry) => entry !== undefined);
  const gone = slugs.length - picked.length;
  const clear = () => {
    replace([]);
    show(words.cleared(slugs.length), () => replace(slugs));
  };
  return (
    <Page
      title={words.title}
      lead={words.hint}
      actions={
        slugs.length > 0 && (
          <div className={styles.actions}>
            <Link to={withSearch(paths.newList, 'merkliste')}>{words.makeList}</Link>
            <Link to={workPaths.exportShortlist}>{words.asFile}</Link>
            <Button onClick={clear}>{words.clear}</Button>
          </div>
        )
      }
    >
      {gone > 0 && <p className={styles.gone}>{words.gone(gone)}</p>}
      {slugs.length === 0 && (
        <EmptyState title={words.empty} hint={words.emptyHint}>
          <Link to={paths.directory}>{shell.toDirectory}</Link>
        </EmptyState>
      )}
      <PickedRows
        label={words.title}
        entries={picked}
        context={context}
        isStarred={(slug) => slugs.includes(slug)}
        link={({ slug, name }) => <Link to={paths.partner(slug)}>{name}</Link>}
      />
    </Page>
  );
}
