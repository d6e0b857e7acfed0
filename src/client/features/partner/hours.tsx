import { type ReactNode, useEffect, useState } from 'react';
import type { OpeningInterval } from '../../../contract/partner.ts';
import { localTime, openingState } from '../../../domain/opening.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

const everyMinute = 60_000;
const weekdays = [1, 2, 3, 4, 5];
const week = [1, 2, 3, 4, 5, 6, 7];

/** The time, as fresh as „jetzt geöffnet“ needs it. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMinute);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function useStateWords(hours: readonly OpeningInterval[], now: Date, timeZone: string): string | null {
  const words = usePartnerMessages();
  const state = openingState(hours, now, timeZone);
  if (state.open) return words.openUntil(state.until);
  if (state.opens === null) return null;
  const { day, from } = state.opens;
  const today = localTime(now, timeZone);
  return day === today.day && from > today.time
    ? words.opensToday(from)
    : words.opens(words.dayNames[day - 1] ?? '', from);
}

interface HoursProps {
  readonly hours: readonly OpeningInterval[];
  /** What else is to be said about them, or '' */
  readonly note: string;
  /** Where they apply, if that is not plain; else '' */
  readonly place: string;
  /** What stands below them. */
  readonly children?: ReactNode;
}

/** The week's hours with today marked, and whether it is open now. */
export function Hours({ hours, note, place, children }: HoursProps) {
  const words = usePartnerMessages();
  const { vocabulary } = useDirectory();
  const now = useNow();
  const { timeZone } = vocabulary.city;
  const today = localTime(now, timeZone).day;
  const state = useStateWords(hours, now, timeZone);
  const isOpen = openingState(hours, now, timeZone).open;
  const days = hours.some(({ day }) => day > 5) ? week : weekdays;
  const times = (day: number) =>
    hours
      .filter((each) => each.day === day)
      .map(({ from, to }) => `${from}–${to}`)
      .join(', ');
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h3>{place === '' ? words.hours : words.hoursAt(place)}</h3>
        {state !== null && <span className={isOpen ? styles.open : styles.quiet}>{state}</span>}
      </div>
      {hours.length > 0 && (
        <dl className={styles.hours}>
          {days.map((day) => (
            <div
              key={day}
              style={{ display: 'contents' }}
              className={day === today ? styles.today : undefined}
            >
              <dt aria-current={day === today ? 'date' : undefined}>{words.days[day - 1]}</dt>
              <dd>{times(day) || words.closed}</dd>
            </div>
          ))}
        </dl>
      )}
      {note !== '' && <p className={styles.quiet}>{note}</p>}
      {children}
    </section>
  );
}
