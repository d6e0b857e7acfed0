import { type FormEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import type { AskedCode } from './asked-code.ts';
import { Failure } from './failure.tsx';
import { useRequestCode } from './use-request-code.ts';

interface EmailStepProps {
  /** Whether somebody has come to type a code that was asked for elsewhere, or too long ago. */
  readonly isCodeElsewhere: boolean;
  readonly onAsked: (asked: AskedCode) => void;
}

/** The first step: where the code is to go. */
export function EmailStep({ isCodeElsewhere, onAsked }: EmailStepProps) {
  const words = useAccountMessages();
  const [email, setEmail] = useState('');
  const request = useRequestCode(onAsked);
  const [fieldId, failureId] = [useId(), useId()];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!request.isPending) request.mutate(email.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.intro}>{isCodeElsewhere ? words.codeElsewhere : words.intro}</p>
      <label htmlFor={fieldId}>{words.email}</label>
      <input
        id={fieldId}
        type="email"
        className={styles.input}
        autoComplete="email"
        required
        value={email}
        aria-invalid={request.isError}
        aria-describedby={failureId}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Failure id={failureId} error={request.error} />
      <Button type="submit" look="primary" aria-disabled={request.isPending}>
        {request.isPending ? words.sending : words.sendCode}
      </Button>
      <p className={styles.quiet}>
        {words.noAccount.before}
        <Link to={paths.imprint}>{words.noAccount.imprint}</Link>
        {words.noAccount.after}
      </p>
    </form>
  );
}
