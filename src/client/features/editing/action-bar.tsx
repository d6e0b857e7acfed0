import type { ReactNode } from 'react';
import styles from './page.module.css';

/** What can be done on a page, in sight wherever one has scrolled to. */
export function ActionBar({ status, children }: { status?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.bar}>
      {status !== undefined && <div className={styles.barStatus}>{status}</div>}
      <div className={styles.barActions}>{children}</div>
    </div>
  );
}
