import { freshnessOf } from '../../../domain/freshness.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { FreshnessBadge } from '../../ui/freshness-badge.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

/** How sure one may be of the entry, and the very day that rests on. */
export function FreshnessLine({ confirmedAt }: { confirmedAt: string | null }) {
  const words = usePartnerMessages();
  const language = useLanguage();
  const { today, vocabulary } = useDirectory();
  const isStale = freshnessOf(confirmedAt, today, vocabulary.freshness) === 'stale';
  const day = confirmedAt === null ? '' : shownDate(confirmedAt, language);
  return (
    <p className={styles.confirmed}>
      <FreshnessBadge confirmedAt={confirmedAt} today={today} limits={vocabulary.freshness} />
      {day !== '' && <span> · {isStale ? words.lastOn(day) : words.confirmedOn(day)}</span>}
    </p>
  );
}
