import { useId, useState } from 'react';
import type { ContactContent } from '../../../../contract/entry-content.ts';
import { useNotices } from '../../../stores/notices.ts';
import { AskedAgain } from '../asked-again.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './form.module.css';

interface ConsentBoxProps {
  readonly contact: ContactContent;
  /** The contact as it is published; undefined for a new one. */
  readonly published: ContactContent | undefined;
  readonly onChange: (consent: boolean) => void;
  /** Withdraws what is published, at once. */
  readonly onWithdraw: (() => Promise<void>) | null;
}

function Withdrawing({ name, withdraw }: { name: string; withdraw: () => Promise<void> }) {
  const words = useEditingMessages().form.consent;
  const [isSent, setIsSent] = useState(false);
  const show = useNotices((notices) => notices.show);
  const send = () => {
    setIsSent(true);
    withdraw().then(
      () => show(words.withdrawn(name)),
      () => {
        show(words.failed);
        setIsSent(false);
      },
    );
  };
  return (
    <AskedAgain
      label={words.withdraw}
      question={words.ask(name)}
      yes={words.yes}
      no={words.no}
      disabled={isSent}
      onYes={send}
      hint={<p className={styles.hint}>{words.withdrawHint}</p>}
    />
  );
}

/** Whether a person agrees to be shown to everyone: given with a tick, withdrawn with immediate effect. */
export function ConsentBox({ contact, published, onChange, onWithdraw }: ConsentBoxProps) {
  const words = useEditingMessages().form.consent;
  const id = useId();
  const isGiven = published?.consent === true && published.name === contact.name && contact.consent;
  const isOther = published?.consent === true && published.name !== contact.name;
  return (
    <fieldset className={styles.consent}>
      <legend>{words.label}</legend>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={contact.consent}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{words.text}</span>
      </label>
      {isOther && <p className={styles.hint}>{words.newName}</p>}
      {isGiven && onWithdraw !== null && <Withdrawing name={contact.name} withdraw={onWithdraw} />}
    </fieldset>
  );
}
