import type { ReactNode } from 'react';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import styles from './partner-row.module.css';
import { PartnerRow } from './partner-row.tsx';
import type { RowContext } from './row-facts.ts';

interface PickedRowsProps {
  /** What the list is called, to whoever listens. */
  readonly label: string;
  readonly entries: readonly DirectoryEntry[];
  readonly context: RowContext;
  readonly isStarred: (slug: string) => boolean;
  /** The name as a link to the details; a row knows no router. */
  readonly link: (entry: DirectoryEntry) => ReactNode;
}

/** Entries that somebody picked, in their order. */
export function PickedRows({ label, entries, context, isStarred, link }: PickedRowsProps) {
  return (
    <ul aria-label={label} className={styles.rows}>
      {entries.map((entry) => (
        <li key={entry.slug}>
          <PartnerRow
            entry={entry}
            starred={isStarred(entry.slug)}
            selected={false}
            reason={null}
            context={context}
            title={link(entry)}
          />
        </li>
      ))}
    </ul>
  );
}
