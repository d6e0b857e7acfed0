import { useId } from 'react';
import { type AccessLevel, accessLevels } from '../../../../contract/access.ts';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './overview.module.css';

interface ViewSwitchProps {
  readonly viewer: AccessLevel;
  readonly onChange: (viewer: AccessLevel) => void;
}

/** With whose eyes the entry is shown. */
export function ViewSwitch({ viewer, onChange }: ViewSwitchProps) {
  const { entry: words } = useEditingMessages();
  const name = useId();
  return (
    <fieldset className={styles.views}>
      <legend>{words.view}</legend>
      <div>
        {accessLevels.map((level) => (
          <label key={level}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={level === viewer}
              onChange={() => onChange(level)}
            />
            <span>{words.views[level]}</span>
          </label>
        ))}
      </div>
      <p>{words.viewHints[viewer]}</p>
    </fieldset>
  );
}
