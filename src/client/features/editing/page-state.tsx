import { Link, useLocation } from 'react-router';
import { ApiProblem } from '../../api/fetch-json.ts';
import { useMessages } from '../../messages/messages.tsx';
import { paths } from '../../paths.ts';
import buttons from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useEditingMessages } from './editing-messages.ts';
import styles from './page.module.css';

/** While an entry is loading, or where it cannot be loaded: why, and what one can do. */
export function PageState({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const words = useEditingMessages();
  const { shell } = useMessages();
  const { pathname, search } = useLocation();
  if (error === null) return <p className={styles.loading}>{words.loading}</p>;
  const code = error instanceof ApiProblem ? error.code : null;
  if (code === 'not-signed-in') {
    return (
      <EmptyState heading="h1" title={words.notSignedIn} hint="">
        <Link
          to={paths.signIn}
          state={{ back: `${pathname}${search}` }}
          className={`${buttons.button} ${buttons.primary}`}
        >
          {words.signIn}
        </Link>
      </EmptyState>
    );
  }
  if (code === 'not-found' || code === 'not-allowed')
    return <EmptyState heading="h1" title={words.missing} hint={words.missingHint} />;
  return (
    <EmptyState heading="h1" title={words.failed} hint={shell.loadFailedHint}>
      <Button onClick={onRetry}>{words.retry}</Button>
    </EmptyState>
  );
}
