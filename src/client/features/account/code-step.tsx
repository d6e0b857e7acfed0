import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { editingPaths } from '../../../contract/editing-paths.ts';
import type { Session } from '../../../contract/session.ts';
import { sendJson } from '../../api/send-json.ts';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import type { AskedCode } from './asked-code.ts';
import { CodeField } from './code-field.tsx';
import { Failure } from './failure.tsx';
import { sixDigits } from './six-digits.ts';
import { useArrival } from './use-arrival.ts';
import { useRequestCode } from './use-request-code.ts';

const digits = 6;
/** A mail takes its time; who asks again at once gets two codes, of which the first no longer works. */
const secondsBeforeAnother = 30;

/** Seconds until another code may be asked for. */
function useWait(since: number): number {
  const [now, setNow] = useState(Date.now);
  const left = Math.max(0, Math.ceil((since + secondsBeforeAnother * 1000 - now) / 1000));
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}

interface CodeStepProps {
  readonly asked: AskedCode;
  readonly onAsked: (asked: AskedCode) => void;
  readonly onOtherAddress: () => void;
}

/** The second step: the code, typed or pasted as the mail shows it; complete, it is sent by itself. */
export function CodeStep({ asked, onAsked, onOtherAddress }: CodeStepProps) {
  const words = useAccountMessages();
  const [text, setText] = useState('');
  const [isShort, setIsShort] = useState(false);
  const arrive = useArrival();
  const again = useRequestCode(onAsked);
  const wait = useWait(asked.at);
  const failureId = useId();
  const redeem = useMutation({
    networkMode: 'always',
    mutationFn: (code: string) =>
      sendJson<Session | { readonly secondFactor: true }>('post', editingPaths.signIn, { body: { code } }),
    onSuccess: (answer) => {
      if ('secondFactor' in answer) {
        onAsked({ ...asked, at: Date.now(), secondFactor: true });
        return;
      }
      arrive(answer);
    },
  });
  const send = (code: string) => {
    if (!redeem.isPending) redeem.mutate(code);
  };
  const change = (value: string) => {
    const code = sixDigits(value);
    const isComplete = code.length === digits;
    setText(isComplete ? `${code.slice(0, 3)} ${code.slice(3)}` : value);
    setIsShort(false);
    if (isComplete) send(code);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = sixDigits(text);
    setIsShort(code.length !== digits);
    if (code.length === digits) send(code);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.intro} role="status">
        {words.codeSent(asked.email, asked.minutes)}
      </p>
      <CodeField
        label={words.code}
        accepts="digits"
        value={text}
        onChange={change}
        isWrong={isShort || redeem.isError}
        describedBy={failureId}
        isFirst
      />
      <Failure
        id={failureId}
        error={redeem.error ?? again.error}
        {...(isShort ? { text: words.codeShort } : {})}
      />
      <Button type="submit" look="primary" aria-disabled={redeem.isPending}>
        {redeem.isPending ? words.signingIn : words.confirm}
      </Button>
      <p className={styles.quiet}>{words.noMail}</p>
      <p className={styles.others}>
        <Button look="link" disabled={wait > 0 || again.isPending} onClick={() => again.mutate(asked.email)}>
          {wait > 0 ? words.newCodeIn(wait) : words.newCode}
        </Button>
        <Button look="link" onClick={onOtherAddress}>
          {words.otherAddress}
        </Button>
      </p>
    </form>
  );
}
