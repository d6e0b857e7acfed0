import type { ProposedChange } from '../../../contract/change.ts';
import type { ChangeLabel } from '../../../domain/partner/change-label.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import { changeText } from '../../ui/changes/value-text.ts';
import { useHoursWords } from '../../ui/hours/hours-words.ts';
import { type Unread, unreadDays } from '../../ui/hours/unread.ts';
import styles from './change-controls.module.css';
import { useReviewMessages } from './review-messages.ts';

interface CorrectedProps {
  readonly path: string;
  readonly label: ChangeLabel;
  readonly correction: ProposedChange['after'] | undefined;
  readonly unread: Unread;
}

/** What a correction says while it is closed, and what of it cannot be read yet. */
export function Corrected({ path, label, correction, unread }: CorrectedProps) {
  const { instead } = useReviewMessages();
  const words = useChangeWords();
  const hours = useHoursWords();
  const { label: nameOf } = useDirectory();
  return (
    <>
      {correction !== undefined && (
        <p className={styles.instead}>
          <span>{instead}: </span>
          {changeText(label, correction, words, nameOf) || words.nothing}
        </p>
      )}
      {unreadDays(unread, label.field === 'whole' ? `${path}/hours` : path).map(({ day, text, problem }) => (
        <p key={day} className={styles.unread}>
          {hours.unread(hours.days[day - 1] ?? '', text, hours.problems[problem])}
        </p>
      ))}
    </>
  );
}
