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
  readonly onChange: (facts: Pick<LocationContent, 'hours'> | Pick<LocationContent, 'hoursNote'>) => void;
}

const weekdays = [1, 2, 3, 4, 5];
const week = [...weekdays, 6, 7];

/** A week's hours, a row for each day, and what else is to be said about them. */
export function HoursEditor({ location, onChange }: HoursEditorProps) {
  const words = useEditingMessages().form;
  const announce = useNotices((notices) => notices.announce);
  const [current, setCurrent] = useState(1);
  // Rows that could not be read forget what was typed when the hours come from another day.
  const [spread, setSpread] = useState(0);
  const { hours } = location;
  const set = (days: readonly number[], spans: readonly Span[]) =>
    onChange({ hours: withSpans(hours, days, spans) });
  const spreadFrom = (day: number) => {
    set(weekdays, spansOn(hours, day));
    setSpread(spread + 1);
    announce(words.hours.given(words.hours.days[day - 1] ?? ''));
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
        />
      ))}
      <CheckedField
        path={`locations/${location.key}/hoursNote`}
        label={words.hours.note}
        optional={words.optional}
        value={location.hoursNote}
        onChange={(hoursNote) => onChange({ hoursNote })}
        maxLength={500}
      />
    </div>
  );
}
