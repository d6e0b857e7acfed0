import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { entryAddress, type Section } from '../addresses.ts';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './overview.module.css';

interface SummarySectionProps {
  readonly slug: string;
  readonly section: Exclude<Section, 'zusammenarbeit'>;
  /** Whether there is nothing to show. */
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** One heading of the entry with what stands below it, and the way to change just that. */
export function SummarySection({ slug, section, isEmpty, children }: SummarySectionProps) {
  const { entry: words, form } = useEditingMessages();
  const title = form.sections[section];
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        <Link to={entryAddress(slug, { page: 'form', section })} aria-label={words.changeSection(title)}>
          {words.change}
        </Link>
      </div>
      {isEmpty ? <p className={styles.nothing}>{words.nothing}</p> : children}
    </section>
  );
}
