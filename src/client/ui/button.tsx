import type { LucideIcon } from 'lucide-react';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

type Look = 'plain' | 'primary' | 'link';

const classFor = (look: Look) => (look === 'plain' ? styles.button : `${styles.button} ${styles[look]}`);

/** A button with words. */
export function Button({
  look = 'plain',
  ...rest
}: { look?: Look } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={classFor(look)} {...rest} />;
}

/** A link that looks like a button: calling, writing. */
export function ButtonLink({
  look = 'plain',
  ...rest
}: { look?: Look } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={classFor(look)} {...rest} />;
}

interface IconProps {
  readonly icon: LucideIcon;
  /** What it does, in words: its accessible name, and what a pointer is told. */
  readonly label: string;
}

/** A button that shows only an icon. */
export function IconButton({
  icon: Icon,
  label,
  ...rest
}: IconProps & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.icon}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}

/** A link that shows only an icon. */
export function IconLink({
  icon: Icon,
  label,
  href,
  ...rest
}: IconProps & { href: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a href={href} className={`${styles.button} ${styles.icon}`} aria-label={label} title={label} {...rest}>
      <Icon size={18} aria-hidden="true" />
    </a>
  );
}
