import { useId } from 'react';
import type { ProposedChange } from '../../../../contract/change.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { changeLabel } from '../../../../domain/partner/change-label.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { fullTitle } from '../../../ui/changes/change-title.ts';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { changeText } from '../../../ui/changes/value-text.ts';
import { useEditingMessages } from '../editing-messages.ts';
import styles from '../send/send.module.css';

export type Choice = 'ours' | 'theirs';

interface ConflictChoiceProps {
  readonly change: ProposedChange;
  readonly contents: readonly EntryContent[];
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** A detail that both have changed: what it was, what is published, what one has written; one of them counts. */
export function ConflictChoice({ change, contents, chosen, onChoose }: ConflictChoiceProps) {
  const { direct: words } = useEditingMessages();
  const changeWords = useChangeWords();
  const { label: nameOf } = useDirectory();
  const name = useId();
  const label = changeLabel(change, contents);
  const text = (value: ProposedChange['after']) =>
    changeText(label, value, changeWords, nameOf) || changeWords.nothing;
  const values = { ours: change.after, theirs: change.current };
  return (
    <fieldset className={styles.choice}>
      <legend>{fullTitle(label, changeWords)}</legend>
      <p>
        <small>{words.was}</small>
        <span>{text(change.before)}</span>
      </p>
      {(['ours', 'theirs'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={chosen === choice} onChange={() => onChoose(choice)} />
          <span>
            <small>{words[choice]}</small>
            {text(values[choice])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
