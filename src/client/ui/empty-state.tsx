import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly hint: string;
  /** `h1` where the page says nothing else. */
  readonly heading?: 'h1' | 'h2';
  readonly children?: ReactNode;
}

/** Where nothing is: what that means, and what to do next. */
export function EmptyState({ title, hint, heading: Heading = 'h2', children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Heading>{title}</Heading>
      <p>{hint}</p>
      {children}
    </div>
  );
}
