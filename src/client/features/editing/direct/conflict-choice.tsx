import { useId } from 'react';
import { useEditingMessages } from '../editing-messages.ts';
import styles from '../send/send.module.css';
import type { Choice } from './met.ts';

interface ConflictChoiceProps {
  readonly title: string;
  readonly was: string;
  /** In words, what one has written and what is published. */
  readonly values: Readonly<Record<Choice, string>>;
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** A detail that both have changed: what it was, what is published, what one has written; one of them counts. */
export function ConflictChoice({ title, was, values, chosen, onChoose }: ConflictChoiceProps) {
  const { direct: words } = useEditingMessages();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{title}</legend>
      <p>
        <small>{words.was}</small>
        <span>{was}</span>
      </p>
      {(['ours', 'theirs'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={chosen === choice} onChange={() => onChoose(choice)} />
          <span>
            <small>{words[choice]}</small>
            {values[choice]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
