import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Where nothing is: what that means, and what to do next. */
export function EmptyState({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </div>
  );
}
