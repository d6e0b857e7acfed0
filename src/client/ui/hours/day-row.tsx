import { useId, useRef, useState } from 'react';
import { readHours, type Span, writeHours } from '../../../domain/opening-text.ts';
import { Button } from '../button.tsx';
import field from '../field.module.css';
import styles from './hours.module.css';
import { useHoursWords } from './hours-words.ts';

interface DayRowProps {
  readonly day: string;
  readonly spans: readonly Span[];
  /** What was typed and could not be read; null where everything could. */
  readonly unread: string | null;
  readonly onUnread: (text: string | null) => void;
  readonly onChange: (spans: readonly Span[]) => void;
  /** Gives these hours to Monday to Friday; null where that is not offered. */
  readonly onSpread: (() => void) | null;
  readonly onFocus: () => void;
  /** Takes words that are no times („nach Vereinbarung“) as what else is to be said; null where that is not offered. */
  readonly onWords: ((text: string) => void) | null;
}

const endings = (spans: readonly Span[]) => spans.map(({ from, to }) => `${from}–${to}`).join(', ');

/** The hours of one day, written as one is used to; beside it what was understood. */
export function DayRow({ day, spans, unread, onUnread, onChange, onSpread, onFocus, onWords }: DayRowProps) {
  const words = useHoursWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const value = typed ?? unread ?? writeHours(spans);
  const read = readHours(value);
  const problem = read.problem !== null && left ? words.problems[read.problem] : '';
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    const { spans: understood } = readHours(text);
    onUnread(understood === null ? text : null);
    if (understood !== null) onChange(understood);
  };
  const leave = () => {
    setLeft(true);
    setTyped(null);
  };
  const isOpen = read.spans !== null && read.spans.length > 0;
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{day}</label>
      <div className={field.field}>
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          value={value}
          placeholder={words.closed}
          data-unread={unread === null ? undefined : ''}
          aria-invalid={problem !== '' ? true : undefined}
          aria-describedby={`${id}-said`}
          onFocus={onFocus}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
        <p id={`${id}-said`} className={problem === '' ? field.hint : field.problem}>
          {problem !== '' && problem}
          {problem === '' && typed !== null && isOpen && words.understood(endings(read.spans))}
        </p>
      </div>
      {onWords !== null && problem !== '' && read.problem === 'unreadable' && (
        <Button
          look="link"
          aria-label={words.asNoteOf(day)}
          onClick={() => {
            onWords(value.trim());
            input.current?.focus();
          }}
        >
          {words.asNote}
        </Button>
      )}
      {onSpread !== null && isOpen && (
        <Button look="link" onClick={onSpread}>
          {words.toWeekdays}
        </Button>
      )}
    </div>
  );
}
