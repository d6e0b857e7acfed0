import { createContext, useContext } from 'react';
import { useLanguage } from '../../../messages/messages.tsx';
import { shownDate } from '../../../messages/shown-date.ts';
import { useEditingMessages } from '../editing-messages.ts';
import type { ConfirmedDays } from './confirmed-days.ts';
import styles from './overview.module.css';

/** The days on which the details inside were confirmed; null as long as nobody knows them. */
export const ConfirmedContext = createContext<ConfirmedDays | null>(null);

/** When a detail was last confirmed. */
export function Confirmed({ path }: { path: string }) {
  const days = useContext(ConfirmedContext);
  const { entry: words } = useEditingMessages();
  const language = useLanguage();
  const day = days?.get(path);
  if (day === undefined) return null;
  return (
    <span className={styles.confirmed}>
      {day === null ? words.neverConfirmed : words.confirmedOn(shownDate(day, language))}
    </span>
  );
}
