import { useState } from 'react';
import type { OpeningInterval } from '../../../contract/partner.ts';
import { type Span, spansOn, withSpans } from '../../../domain/opening-text.ts';
import { DayRow } from './day-row.tsx';
import styles from './hours.module.css';
import { useHoursWords } from './hours-words.ts';
import { dayPath, type Unread } from './unread.ts';

interface WeekEditorProps {
  readonly hours: readonly OpeningInterval[];
  /** Where they are in the entry, as changes name it. */
  readonly path: string;
  readonly unread: Unread;
  readonly onUnread: (texts: Readonly<Record<string, string | null>>) => void;
  readonly onChange: (hours: OpeningInterval[]) => void;
  /** Says what was done where it is not in sight. */
  readonly announce: (text: string) => void;
  /** Takes words that are no times as what else is to be said; without it they stay to be put right. */
  readonly onWords?: (day: number, text: string) => void;
}

const weekdays = [1, 2, 3, 4, 5];
const week = [...weekdays, 6, 7];

/** A week's hours, a row for each day. */
export function WeekEditor({ hours, path, unread, onUnread, onChange, announce, onWords }: WeekEditorProps) {
  const words = useHoursWords();
  const [current, setCurrent] = useState(1);
  const at = (day: number) => dayPath(path, day);
  const set = (days: readonly number[], spans: readonly Span[]) => onChange(withSpans(hours, days, spans));
  const spreadFrom = (day: number) => {
    set(weekdays, spansOn(hours, day));
    // What could not be read there gives way to the hours of this day.
    onUnread(Object.fromEntries(weekdays.map((each) => [at(each), null])));
    announce(words.given(words.days[day - 1] ?? ''));
  };
  return (
    <div className={styles.week}>
      {week.map((day) => (
        <DayRow
          key={day}
          day={words.days[day - 1] ?? ''}
          spans={spansOn(hours, day)}
          unread={unread[at(day)] ?? null}
          onChange={(spans) => set([day], spans)}
          onSpread={day === current ? () => spreadFrom(day) : null}
          onUnread={(text) => onUnread({ [at(day)]: text })}
          onFocus={() => setCurrent(day)}
          onWords={onWords === undefined ? null : (text) => onWords(day, text)}
        />
      ))}
    </div>
  );
}
