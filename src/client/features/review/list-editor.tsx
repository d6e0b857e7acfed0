import { useId, useRef } from 'react';
import type { FacetValue } from '../../../domain/vocabulary.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './editors.module.css';
import { useReviewMessages } from './review-messages.ts';

interface ListEditorProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly values: readonly FacetValue[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of a vocabulary: what is chosen goes when pressed, the rest can be added. */
export function ListEditor({ label, chosen, values, onChange }: ListEditorProps) {
  const words = useReviewMessages();
  const id = useId();
  const adding = useRef<HTMLSelectElement>(null);
  const nameOf = (one: string) => values.find((value) => value.id === one)?.label ?? one;
  const remove = (one: string) => {
    onChange(chosen.filter((other) => other !== one));
    // What was pressed is gone.
    adding.current?.focus();
  };
  return (
    <div className={styles.list}>
      <label htmlFor={id}>{label}</label>
      {chosen.length > 0 && (
        <ul>
          {chosen.map((one) => (
            <li key={one}>
              <Chip text={nameOf(one)} label={words.remove(nameOf(one))} onRemove={() => remove(one)} />
            </li>
          ))}
        </ul>
      )}
      <select ref={adding} id={id} value="" onChange={(event) => onChange([...chosen, event.target.value])}>
        <option value="" disabled>
          {words.choose}
        </option>
        {values
          .filter((value) => !chosen.includes(value.id))
          .map((value) => (
            <option key={value.id} value={value.id}>
              {value.label}
            </option>
          ))}
      </select>
    </div>
  );
}
