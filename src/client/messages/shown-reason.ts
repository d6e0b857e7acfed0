import { readStandingReason } from '../../contract/standing-reasons.ts';
import { history as english } from './en/history.ts';
import { useShownMarks } from './erasure-messages.ts';
import { useLanguage } from './messages.tsx';

/** Says why something was published: in the reader's language where the server said so, as it was written otherwise. */
export function useShownReason(): (stored: string) => string {
  const language = useLanguage();
  const marks = useShownMarks();
  return (stored) => {
    const standing = language === 'en' ? readStandingReason(stored) : null;
    return marks(
      standing === null ? stored : english.reasons[standing.reason].replace('{}', () => standing.about),
    );
  };
}
