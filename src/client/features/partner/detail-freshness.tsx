import type { Confirmer } from '../../../contract/partner.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

interface DetailFreshnessProps {
  readonly at: string | null;
  readonly by: Confirmer | null;
  /** When the whole entry was confirmed: a detail says only what that does not. */
  readonly entryAt: string | null;
}

/** When and by whom one detail was last said to be right, where that is not when the entry was. */
export function DetailFreshness({ at, by, entryAt }: DetailFreshnessProps) {
  const words = usePartnerMessages();
  const language = useLanguage();
  if (at === entryAt || at === null) return null;
  return (
    <span className={styles.detailFreshness}>
      {by === null
        ? words.detailConfirmed(shownDate(at, language))
        : words.detailConfirmedBy(shownDate(at, language), words.confirmers[by])}
    </span>
  );
}
