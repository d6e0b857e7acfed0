import { Phone } from 'lucide-react';
import { telHref } from '../../../domain/telephone.ts';
import { useMessages } from '../../messages/messages.tsx';
import { HighlightNumber } from '../highlight.tsx';
import styles from './row-parts.module.css';

/** The number that a row offers: the one that was searched for, else the first. */
export function RowPhone({ phones, digits }: { phones: readonly string[]; digits: readonly string[] }) {
  const { entry: words } = useMessages();
  const figures = (phone: string) => phone.replace(/\D/g, '');
  const phone = phones.find((each) => digits.some((wanted) => figures(each).includes(wanted))) ?? phones[0];
  if (phone === undefined) return <span className={styles.noPhone}>{words.noPhone}</span>;
  return (
    <a className={styles.phone} href={telHref(phone)} aria-label={words.call(phone)}>
      <Phone size={16} aria-hidden="true" />
      <span>
        <HighlightNumber number={phone} digits={digits} />
      </span>
    </a>
  );
}
