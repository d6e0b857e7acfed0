import type { ProposedChange } from '../../../contract/change.ts';
import type { OpeningInterval } from '../../../contract/partner.ts';
import { useNotices } from '../../stores/notices.ts';
import type { Unread } from '../../ui/hours/unread.ts';
import { WeekEditor } from '../../ui/hours/week-editor.tsx';
import styles from './editors.module.css';

type Value = ProposedChange['after'];

/** What could not be read, and where what cannot be read is noted. */
export interface UnreadProps {
  readonly unread: Unread;
  readonly onUnread: (texts: Readonly<Record<string, string | null>>) => void;
}

interface HoursCorrectionProps extends UnreadProps {
  readonly label: string;
  readonly path: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Other opening hours, written as in the form that they were proposed with. */
export function HoursCorrection({ label, value, onChange, ...about }: HoursCorrectionProps) {
  const announce = useNotices((notices) => notices.announce);
  const hours = Array.isArray(value) ? (value as OpeningInterval[]) : [];
  return (
    <fieldset className={styles.hours}>
      <legend>{label}</legend>
      <WeekEditor {...about} hours={hours} onChange={onChange} announce={announce} />
    </fieldset>
  );
}
