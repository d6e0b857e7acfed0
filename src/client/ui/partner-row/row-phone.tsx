import { Phone } from 'lucide-react';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import { telHref } from '../../../domain/telephone.ts';
import { useLanguage, useMessages } from '../../messages/messages.tsx';
import { HighlightNumber } from '../highlight.tsx';
import styles from './row-parts.module.css';

const months: Record<string, Intl.DateTimeFormat> = {};

/** Made once for each language: making one takes longer than drawing the rest of a row. */
function monthIn(language: string): Intl.DateTimeFormat {
  months[language] ??= new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return months[language];
}

const figures = (phone: string) => phone.replace(/\D/g, '');

/** The number that a row offers: the one that was searched for, else the first; and how old it is, if that differs. */
export function RowPhone({ entry, digits }: { entry: DirectoryEntry; digits: readonly string[] }) {
  const { entry: words } = useMessages();
  const language = useLanguage();
  const { phones, phonesConfirmedAt, confirmedAt } = entry;
  const found = phones.findIndex((each) => digits.some((wanted) => figures(each).includes(wanted)));
  const at = Math.max(found, 0);
  const phone = phones[at];
  if (phone === undefined) return <span className={styles.noPhone}>{words.noPhone}</span>;
  const date = phonesConfirmedAt[at] ?? '';
  return (
    <>
      <a className={styles.phone} href={telHref(phone)} aria-label={words.call(phone)}>
        <Phone size={16} aria-hidden="true" />
        <span>
          <HighlightNumber number={phone} digits={digits} />
        </span>
      </a>
      {date !== '' && date.slice(0, 7) !== confirmedAt?.slice(0, 7) && (
        <span className={styles.since}>{words.phoneOf(monthIn(language).format(new Date(date)))}</span>
      )}
    </>
  );
}
