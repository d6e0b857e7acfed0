import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { changesBetween } from '../../../../domain/partner/changes.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { type Section, teamSection } from '../addresses.ts';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';
import { sectionOfPath } from './section-of-path.ts';
import { sectionSummary } from './section-summary.ts';
import { useSectionLink } from './use-section-link.ts';

interface SectionNavProps {
  readonly current: Section | null;
  readonly all: readonly Section[];
}

/** The pages of the form with what each holds now, and which of them are changed. */
export function SectionNav({ current, all }: SectionNavProps) {
  const words = useEditingMessages();
  const { days } = useChangeWords();
  const { content, published } = useForm();
  const { label } = useDirectory();
  const linkTo = useSectionLink();
  const changed = new Set(
    published === null ? [] : changesBetween(published, content).map(({ path }) => sectionOfPath(path)),
  );
  return (
    <nav aria-label={words.form.navigation} className={styles.nav}>
      <ul>
        {all.map((section) => (
          <li key={section}>
            <Link to={linkTo(section)} aria-current={section === current ? 'page' : undefined}>
              <span className={styles.navText}>
                <span className={styles.navName}>
                  {words.form.sections[section]}
                  {changed.has(section) && <span className={styles.changed}>{words.form.changed}</span>}
                </span>
                <span className={styles.navSummary}>
                  {section !== teamSection &&
                    (sectionSummary(section, content, { ...words, days }, label) || words.form.nothing)}
                </span>
              </span>
              <ChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
