import { useId, useState } from 'react';
import type { ContactContent } from '../../../../contract/entry-content.ts';
import { useNotices } from '../../../stores/notices.ts';
import { Button } from '../../../ui/button.tsx';
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
  const [step, setStep] = useState<'offered' | 'asked' | 'sent'>('offered');
  const show = useNotices((notices) => notices.show);
  const send = () => {
    setStep('sent');
    withdraw().then(
      () => show(words.withdrawn(name)),
      () => {
        show(words.failed);
        setStep('offered');
      },
    );
  };
  if (step === 'offered') {
    return (
      <div className={styles.withdraw}>
        <Button onClick={() => setStep('asked')}>{words.withdraw}</Button>
        <p className={styles.hint}>{words.withdrawHint}</p>
      </div>
    );
  }
  return (
    <div className={styles.withdraw} role="alert">
      <p>{words.ask(name)}</p>
      <div className={styles.adding}>
        <Button look="primary" disabled={step === 'sent'} onClick={send}>
          {words.yes}
        </Button>
        <Button disabled={step === 'sent'} onClick={() => setStep('offered')}>
          {words.no}
        </Button>
      </div>
    </div>
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
        <span lang="de">{words.text}</span>
      </label>
      {isOther && <p className={styles.hint}>{words.newName}</p>}
      {isGiven && onWithdraw !== null && <Withdrawing name={contact.name} withdraw={onWithdraw} />}
    </fieldset>
  );
}
