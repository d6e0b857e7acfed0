import { useMessages } from '../messages/messages.tsx';
import { useTeamMessages } from '../messages/team-messages.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import styles from './load-state.module.css';

interface LoadStateProps {
  /** Null while it is still being loaded. */
  readonly problem: 'missing' | 'refused' | 'failed' | null;
  readonly onRetry: () => void;
}

/** In the place of what is not there yet, or cannot be shown: why, and what to do. */
export function LoadState({ problem, onRetry }: LoadStateProps) {
  const words = useTeamMessages();
  const { shell } = useMessages();
  if (problem === null) return <p className={styles.loading}>{shell.loading}</p>;
  if (problem === 'failed') {
    return (
      <EmptyState title={words.failed} hint={shell.loadFailedHint}>
        <Button onClick={onRetry}>{shell.retry}</Button>
      </EmptyState>
    );
  }
  return problem === 'missing' ? (
    <EmptyState title={words.missing} hint={words.missingHint} />
  ) : (
    <EmptyState title={words.refused} hint={words.refusedHint} />
  );
}
