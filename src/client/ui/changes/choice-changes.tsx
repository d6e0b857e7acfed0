import { Minus, Plus } from 'lucide-react';
import type { ChangeWords } from './change-words.ts';
import styles from './changes.module.css';

interface ChoiceChangesProps {
  /** Names of what was chosen, and of what is. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly words: ChangeWords;
}

/** What a list of choices loses and gains; what stays is not repeated. */
export function ChoiceChanges({ before, after, words }: ChoiceChangesProps) {
  const taken = before.filter((each) => !after.includes(each));
  const given = after.filter((each) => !before.includes(each));
  if (taken.length + given.length === 0) return <p>{`${words.newOrder}: ${after.join(', ')}`}</p>;
  return (
    <ul className={styles.choices}>
      {given.map((name) => (
        <li key={name} className={styles.given}>
          <Plus size={15} aria-hidden="true" />
          <span className="visually-hidden">{words.given} </span>
          {name}
        </li>
      ))}
      {taken.map((name) => (
        <li key={name} className={styles.taken}>
          <Minus size={15} aria-hidden="true" />
          <span className="visually-hidden">{words.taken} </span>
          <del>{name}</del>
        </li>
      ))}
    </ul>
  );
}
