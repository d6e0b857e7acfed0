import { memo } from 'react';
import { addMonths, freshnessOf } from '../../domain/freshness.ts';
import { type Messages, useMessages } from '../messages/messages.tsx';
import styles from './freshness-badge.module.css';

interface FreshnessProps {
  readonly confirmedAt: string | null;
  readonly today: string;
  readonly limits: { readonly freshMonths: number; readonly dueMonths: number };
}

const millisecondsPerDay = 86_400_000;

/** Whole calendar months from one date to another. */
function monthsBetween(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

function ago(confirmedAt: string, today: string, words: Messages['entry']): string {
  const days = Math.round((Date.parse(today) - Date.parse(confirmedAt)) / millisecondsPerDay);
  if (days <= 0) return words.today;
  if (days < 14) return words.days(days);
  const months = monthsBetween(confirmedAt, today);
  return months < 2 ? words.weeks(Math.floor(days / 7)) : words.months(months);
}

/** How sure one may be of an entry: a dot by shape and colour, and in words. */
export const FreshnessBadge = memo(function FreshnessBadge({ confirmedAt, today, limits }: FreshnessProps) {
  const { entry } = useMessages();
  const freshness = freshnessOf(confirmedAt, today, limits);
  const stale = freshness === 'stale' && confirmedAt !== null;
  const text =
    confirmedAt === null
      ? entry.neverConfirmed
      : stale
        ? entry.unconfirmedFor(entry.forMonths(monthsBetween(confirmedAt, today)))
        : entry.confirmedAgo(ago(confirmedAt, today, entry));
  return (
    <span className={`${styles.badge} ${styles[freshness] ?? ''}`} title={entry.freshness[freshness]}>
      <span className={styles.dot} aria-hidden="true" />
      {text}
    </span>
  );
});
