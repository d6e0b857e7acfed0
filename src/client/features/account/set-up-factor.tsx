import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { SecondFactorSecret } from '../../../contract/second-factor.ts';
import { confirmSecondFactor } from '../../api/second-factor.ts';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';
import { CodeField } from './code-field.tsx';
import { Failure } from './failure.tsx';
import { QrPicture } from './qr-picture.tsx';
import factorStyles from './second-factor.module.css';
import { useSecondFactorMessages } from './second-factor-messages.ts';
import { sixDigits } from './six-digits.ts';

interface SetUpFactorProps {
  readonly made: SecondFactorSecret;
  readonly onDone: (recoveryCodes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** The app gets the secret, and shows by a first code that it has it. */
export function SetUpFactor({ made, onDone, onCancel }: SetUpFactorProps) {
  const words = useSecondFactorMessages();
  const [code, setCode] = useState('');
  const failureId = useId();
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  const confirm = useMutation({
    networkMode: 'always',
    mutationFn: confirmSecondFactor,
    onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate(sixDigits(code));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p ref={first} tabIndex={-1} className={factorStyles.first}>
        {words.scan}
      </p>
      <QrPicture text={made.uri} label={words.picture} />
      <p>
        <a href={made.uri}>{words.onThisDevice}</a>
      </p>
      <p>
        {words.byHand}
        <br />
        <code className={factorStyles.secret}>{made.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <CodeField
        label={words.firstCode}
        accepts="digits"
        value={code}
        onChange={setCode}
        isWrong={confirm.isError}
        describedBy={failureId}
      />
      <Failure id={failureId} error={confirm.error} />
      <p className={styles.others}>
        <Button type="submit" look="primary" aria-disabled={confirm.isPending}>
          {words.confirm}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </p>
    </form>
  );
}
