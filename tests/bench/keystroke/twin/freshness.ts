import { entry as words } from '../../../../src/client/messages/de/entry.ts';
import styles from '../../../../src/client/ui/freshness-badge.module.css';
import { freshnessOf } from '../../../../src/domain/freshness.ts';
import { element } from './elements.ts';
import type { Facts } from './facts.ts';

const month = 30.4 * 86_400_000;

/** How sure one may be of an entry. */
export function freshnessBadge(confirmedAt: string | null, { today, limits }: Facts): HTMLElement {
  const freshness = freshnessOf(confirmedAt, today, limits);
  const months = Math.floor((Date.parse(today) - Date.parse(confirmedAt ?? today)) / month);
  const text = confirmedAt === null ? words.neverConfirmed : words.confirmedAgo(words.months(months));
  const dot = element('span', styles.dot, [], { 'aria-hidden': 'true' });
  return element('span', `${styles.badge} ${styles[freshness]}`, [dot, text], {
    title: words.freshness[freshness],
  });
}
