import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { completeSignIn } from '../../api/second-factor.ts';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import { CodeField } from './code-field.tsx';
import { Failure } from './failure.tsx';
import { useSecondFactorMessages } from './second-factor-messages.ts';
import { useArrival } from './use-arrival.ts';

const isAppCode = (text: string): boolean => /^\s*\d{3}\s?\d{3}\s*$/.test(text);

/** The third step, for those who have a second factor: a code of the app, sent by itself, or a recovery code. */
export function FactorStep({ onAgain }: { onAgain: () => void }) {
  const account = useAccountMessages();
  const words = useSecondFactorMessages();
  const [text, setText] = useState('');
  const arrive = useArrival();
  const [failureId, hintId] = [useId(), useId()];
  const redeem = useMutation({
    networkMode: 'always',
    mutationFn: completeSignIn,
    onSuccess: arrive,
  });
  const change = (value: string) => {
    setText(value);
    if (isAppCode(value) && !redeem.isPending) redeem.mutate(value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !redeem.isPending) redeem.mutate(text);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.intro} role="status">
        {words.stepHint}
      </p>
      <CodeField
        label={words.stepCode}
        accepts="any"
        value={text}
        onChange={change}
        isWrong={redeem.isError}
        describedBy={`${failureId} ${hintId}`}
        isFirst
      />
      <Failure id={failureId} error={redeem.error} />
      <Button type="submit" look="primary" aria-disabled={redeem.isPending}>
        {redeem.isPending ? account.signingIn : account.confirm}
      </Button>
      <p id={hintId} className={styles.quiet}>
        {words.stepLost}
      </p>
      <p className={styles.others}>
        <Button look="link" onClick={onAgain}>
          {words.stepAgain}
        </Button>
      </p>
    </form>
  );
}
