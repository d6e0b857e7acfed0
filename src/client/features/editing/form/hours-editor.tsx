import { useState } from 'react';
import type { LocationContent } from '../../../../contract/entry-content.ts';
import { type Span, spansOn, withSpans } from '../../../../domain/opening-text.ts';
import { editing as german } from '../../../messages/de/editing.ts';
import { useNotices } from '../../../stores/notices.ts';
import { dayPath, type Unread } from '../draft/unread.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { CheckedField } from '../fields/checked-field.tsx';
import { DayRow } from './day-row.tsx';
import styles from './form.module.css';

interface HoursEditorProps {
  readonly location: LocationContent;
  readonly unread: Unread;
  readonly onUnread: (texts: Readonly<Record<string, string | null>>) => void;
  readonly onChange: (facts: Partial<Pick<LocationContent, 'hours' | 'hoursNote'>>) => void;
}

const weekdays = [1, 2, 3, 4, 5];
const week = [...weekdays, 6, 7];
const longestNote = 500;

/** A week's hours, a row for each day, and what else is to be said about them. */
export function HoursEditor({ location, unread, onUnread, onChange }: HoursEditorProps) {
  const words = useEditingMessages().form;
  const { announce, show } = useNotices();
  const [current, setCurrent] = useState(1);
  const { hours, hoursNote } = location;
  const at = (day: number) => dayPath(location.key, day);
  const set = (days: readonly number[], spans: readonly Span[]) =>
    onChange({ hours: withSpans(hours, days, spans) });
  const spreadFrom = (day: number) => {
    set(weekdays, spansOn(hours, day));
    // What could not be read there gives way to the hours of this day.
    onUnread(Object.fromEntries(weekdays.map((each) => [at(each), null])));
    announce(words.hours.given(words.hours.days[day - 1] ?? ''));
  };
  const withWords = (day: number, text: string) => {
    // An entry is written in German, whichever language its editor has the form in: so is the day in its note.
    const said = `${german.form.hours.days[day - 1] ?? ''}: ${text}`;
    const parts = [hoursNote, ...(hoursNote.includes(said) ? [] : [said])];
    return parts
      .filter((each) => each !== '')
      .join('; ')
      .slice(0, longestNote);
  };
  const toNote = (day: number, text: string) => {
    onChange({ hours: withSpans(hours, [day], []), hoursNote: withWords(day, text) });
    onUnread({ [at(day)]: null });
    show(words.hours.noted(text), () => {
      onChange({ hours, hoursNote });
      onUnread({ [at(day)]: text });
    });
  };
  return (
    <div className={styles.week}>
      {week.map((day) => (
        <DayRow
          key={day}
          day={words.hours.days[day - 1] ?? ''}
          spans={spansOn(hours, day)}
          unread={unread[at(day)] ?? null}
          onChange={(spans) => set([day], spans)}
          onSpread={day === current ? () => spreadFrom(day) : null}
          onUnread={(text) => onUnread({ [at(day)]: text })}
          onFocus={() => setCurrent(day)}
          onWords={(text) => toNote(day, text)}
        />
      ))}
      <CheckedField
        path={`locations/${location.key}/hoursNote`}
        label={words.hours.note}
        optional={words.optional}
        value={hoursNote}
        onChange={(note) => onChange({ hoursNote: note })}
        maxLength={longestNote}
      />
    </div>
  );
}
