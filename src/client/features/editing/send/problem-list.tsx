import { Link } from 'react-router';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { changeLabel } from '../../../../domain/partner/change-label.ts';
import { fullTitle } from '../../../../domain/partner/change-title.ts';
import type { ContentProblems } from '../../../../domain/partner/content-problems.ts';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { useHoursWords } from '../../../ui/hours/hours-words.ts';
import type { UnreadHours } from '../../../ui/hours/unread.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { sectionOfPath } from '../form/section-of-path.ts';
import { useSectionLink } from '../form/use-section-link.ts';
import styles from './send.module.css';

interface ProblemListProps {
  readonly problems: ContentProblems;
  /** Hours that could not be read. */
  readonly unread: readonly UnreadHours[];
  readonly content: EntryContent;
}

/** What has still to be put right before it can be sent, each with the way to it. */
export function ProblemList({ problems, unread, content }: ProblemListProps) {
  const { send: words, form } = useEditingMessages();
  const hours = useHoursWords();
  const changeWords = useChangeWords();
  const linkTo = useSectionLink();
  const toFix = [
    ...[...problems].map(([path, problem]) => ({ path, text: form.problems[problem] })),
    ...unread.map(({ path, day, text, problem }) => ({
      path,
      text: hours.unread(hours.days[day - 1] ?? '', text, hours.problems[problem]),
    })),
  ];
  return (
    <section className={styles.problems}>
      <p>{words.problems(toFix.length)}</p>
      <ul>
        {toFix.map(({ path, text }) => (
          <li key={path}>
            <Link to={linkTo(sectionOfPath(path))} state={{ showAll: true }}>
              {fullTitle(changeLabel({ path, before: null, after: null }, [content]), changeWords)}
            </Link>{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
