import { useState } from 'react';
import type { LocationContent } from '../../../../contract/entry-content.ts';
import { type Span, spansOn, withSpans } from '../../../../domain/opening-text.ts';
import { useNotices } from '../../../stores/notices.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { CheckedField } from '../fields/checked-field.tsx';
import { DayRow } from './day-row.tsx';
import styles from './form.module.css';

interface HoursEditorProps {
  readonly location: LocationContent;
  readonly onChange: (facts: Partial<Pick<LocationContent, 'hours' | 'hoursNote'>>) => void;
}

const weekdays = [1, 2, 3, 4, 5];
const week = [...weekdays, 6, 7];
const longestNote = 500;

/** A week's hours, a row for each day, and what else is to be said about them. */
export function HoursEditor({ location, onChange }: HoursEditorProps) {
  const words = useEditingMessages().form;
  const { announce, show } = useNotices();
  const [current, setCurrent] = useState(1);
  // Rows that could not be read forget what was typed when the hours come from another day.
  const [spread, setSpread] = useState(0);
  const { hours, hoursNote } = location;
  const set = (days: readonly number[], spans: readonly Span[]) =>
    onChange({ hours: withSpans(hours, days, spans) });
  const spreadFrom = (day: number) => {
    set(weekdays, spansOn(hours, day));
    setSpread(spread + 1);
    announce(words.hours.given(words.hours.days[day - 1] ?? ''));
  };
  const withWords = (day: number, text: string) => {
    const said = `${words.hours.days[day - 1] ?? ''}: ${text}`;
    const parts = [hoursNote, ...(hoursNote.includes(said) ? [] : [said])];
    return parts
      .filter((each) => each !== '')
      .join('; ')
      .slice(0, longestNote);
  };
  const toNote = (day: number, text: string) => {
    onChange({ hours: withSpans(hours, [day], []), hoursNote: withWords(day, text) });
    show(words.hours.noted(text), () => onChange({ hours, hoursNote }));
  };
  return (
    <div className={styles.week}>
      {week.map((day) => (
        <DayRow
          key={`${day} ${spread}`}
          day={words.hours.days[day - 1] ?? ''}
          spans={spansOn(hours, day)}
          onChange={(spans) => set([day], spans)}
          onSpread={day === current ? () => spreadFrom(day) : null}
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
