import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { eraseAccount } from '../../api/erasure.ts';
import { ApiProblem } from '../../api/fetch-json.ts';
import { staffQuery } from '../../api/people.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useErasureMessages } from '../../messages/erasure-messages.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { InputField } from '../../ui/input-field.tsx';
import styles from './people.module.css';

/** Erases the account with an address that is typed in: who asks to be erased writes from it. */
export function EraseAccount() {
  const words = useErasureMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const [email, setEmail] = useState('');
  const [understood, setUnderstood] = useState(false);
  const [problem, setProblem] = useState<string>();
  const problemOf = (error: Error) => {
    if (!(error instanceof ApiProblem)) return undefined;
    if (error.status === 404) return words.accountMissing;
    if (error.status === 409) return words.accountLast;
    return error.fields[0]?.message;
  };
  const erase = useDeed({
    run: (address: string) => eraseAccount(address),
    onDone: async () => {
      setEmail('');
      setUnderstood(false);
      setProblem(undefined);
      show(words.accountErased);
      await client.invalidateQueries({ queryKey: staffQuery().queryKey });
      focusHeading();
    },
    onFailed: (error) => setProblem(problemOf(error)),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    erase.start(email.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{words.accountTitle}</h2>
      <p className={styles.quiet}>{words.accountLead}</p>
      <InputField
        label={words.accountEmail}
        error={problem}
        type="email"
        value={email}
        required
        maxLength={254}
        autoComplete="off"
        onChange={(event) => setEmail(event.target.value)}
      />
      <CheckboxRow
        id="understood"
        label={words.understood}
        checked={understood}
        onChange={(_, checked) => setUnderstood(checked)}
      />
      <Button type="submit" disabled={erase.busy || !understood}>
        {words.confirm}
      </Button>
    </form>
  );
}
