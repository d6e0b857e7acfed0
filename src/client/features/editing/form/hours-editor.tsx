import type { LocationContent } from '../../../../contract/entry-content.ts';
import { withSpans } from '../../../../domain/opening-text.ts';
import { hours as german } from '../../../messages/de/hours.ts';
import { useNotices } from '../../../stores/notices.ts';
import { useHoursWords } from '../../../ui/hours/hours-words.ts';
import { dayPath, hoursPath, type Unread } from '../../../ui/hours/unread.ts';
import { WeekEditor } from '../../../ui/hours/week-editor.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { CheckedField } from '../fields/checked-field.tsx';
import styles from './form.module.css';

interface HoursEditorProps {
  readonly location: LocationContent;
  readonly unread: Unread;
  readonly onUnread: (texts: Readonly<Record<string, string | null>>) => void;
  readonly onChange: (facts: Partial<Pick<LocationContent, 'hours' | 'hoursNote'>>) => void;
}

const longestNote = 500;

/** A week's hours, and what else is to be said about them. */
export function HoursEditor({ location, unread, onUnread, onChange }: HoursEditorProps) {
  const words = useEditingMessages().form;
  const { noted } = useHoursWords();
  const { announce, show } = useNotices();
  const { key, hours, hoursNote } = location;
  const path = hoursPath(key);
  const withWords = (day: number, text: string) => {
    // An entry is written in German, whichever language its editor has the form in: so is the day in its note.
    const said = `${german.days[day - 1] ?? ''}: ${text}`;
    const parts = [hoursNote, ...(hoursNote.includes(said) ? [] : [said])];
    return parts
      .filter((each) => each !== '')
      .join('; ')
      .slice(0, longestNote);
  };
  const toNote = (day: number, text: string) => {
    onChange({ hours: withSpans(hours, [day], []), hoursNote: withWords(day, text) });
    onUnread({ [dayPath(path, day)]: null });
    show(noted(text), () => {
      onChange({ hours, hoursNote });
      onUnread({ [dayPath(path, day)]: text });
    });
  };
  return (
    <div className={styles.hours}>
      <WeekEditor
        hours={hours}
        path={path}
        unread={unread}
        onUnread={onUnread}
        onChange={(changed) => onChange({ hours: changed })}
        announce={announce}
        onWords={toNote}
      />
      <CheckedField
        path={`locations/${key}/hoursNote`}
        label={words.hours.note}
        optional={words.optional}
        value={hoursNote}
        onChange={(note) => onChange({ hoursNote: note })}
        maxLength={longestNote}
      />
    </div>
  );
}
