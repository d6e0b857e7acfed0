import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useArrivalFocus } from '../use-arrival-focus.ts';
import styles from './overview.module.css';

interface ThanksProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

/** That it worked, unmistakably, and that nothing more is to be done. */
export function Thanks({ title, text, children }: ThanksProps) {
  const heading = useArrivalFocus(title);
  return (
    <div className={styles.thanks}>
      <CircleCheck className={styles.tick} size={56} strokeWidth={1.75} aria-hidden="true" />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      <div className={styles.boxActions}>{children}</div>
    </div>
  );
}
