import { useEffect, useRef } from 'react';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';
import factorStyles from './second-factor.module.css';
import { useSecondFactorMessages } from './second-factor-messages.ts';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Recovery codes, shown this once, until somebody says that they are put away. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const words = useSecondFactorMessages();
  const show = useNotices((notices) => notices.show);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => show(words.copied),
      () => show(words.copyFailed),
    );
  return (
    <div className={styles.form}>
      <h3 ref={title} tabIndex={-1} className={factorStyles.first}>
        {words.codesTitle}
      </h3>
      <p>{words.codesHint}</p>
      <ul className={factorStyles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className={styles.others}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button look="primary" onClick={onKept}>
          {words.kept}
        </Button>
      </p>
    </div>
  );
}
