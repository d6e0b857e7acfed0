import type { Loading } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './loading-screen.module.css';

const rows = Array.from({ length: 8 }, (_, row) => row);

/** Keeps the shape of what comes; where it does not come, says so and goes on trying. */
export function LoadingScreen({ failed, retry }: Loading) {
  const { shell } = useMessages();
  if (failed) {
    return (
      <EmptyState heading="h1" title={shell.loadFailed} hint={shell.loadFailedHint}>
        <Button onClick={retry}>{shell.retry}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.frame}>
      <p className="visually-hidden">{shell.loading}</p>
      <div className={styles.side} />
      <div>
        {rows.map((row) => (
          <div key={row} className={styles.row}>
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </div>
  );
}
