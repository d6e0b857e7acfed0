import { Link } from 'react-router';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { changeLabel } from '../../../../domain/partner/change-label.ts';
import type { ContentProblems } from '../../../../domain/partner/content-problems.ts';
import { fullTitle } from '../../../ui/changes/change-title.ts';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { sectionOfPath } from '../form/section-of-path.ts';
import { useSectionLink } from '../form/use-section-link.ts';
import styles from './send.module.css';

interface ProblemListProps {
  readonly problems: ContentProblems;
  readonly content: EntryContent;
}

/** What has still to be put right before it can be sent, each with the way to it. */
export function ProblemList({ problems, content }: ProblemListProps) {
  const { send: words, form } = useEditingMessages();
  const changeWords = useChangeWords();
  const linkTo = useSectionLink();
  return (
    <section className={styles.problems}>
      <p>{words.problems(problems.size)}</p>
      <ul>
        {[...problems].map(([path, problem]) => (
          <li key={path}>
            <Link to={linkTo(sectionOfPath(path))} state={{ showAll: true }}>
              {fullTitle(changeLabel({ path, before: null, after: null }, [content]), changeWords)}
            </Link>{' '}
            {form.problems[problem]}
          </li>
        ))}
      </ul>
    </section>
  );
}
