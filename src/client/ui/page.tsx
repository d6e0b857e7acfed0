import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** What stands above the title: where one came from. */
  readonly above?: ReactNode;
  /** What is to be known about the page, in a sentence. */
  readonly lead?: ReactNode;
  /** What can be done with the page as a whole. */
  readonly actions?: ReactNode;
  /** A workbench takes all the room there is, and prints without its title. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The frame of a page that is worked on: its title, a sentence, and what follows. */
export function Page({ title, above, lead, actions, isWide = false, children }: PageProps) {
  return (
    <div className={isWide ? styles.wide : styles.page}>
      <title>{`${title} · Partnernetz`}</title>
      <div className={styles.head}>
        {above !== undefined && <p className={styles.above}>{above}</p>}
        <h1>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {actions}
      </div>
      {children}
    </div>
  );
}
