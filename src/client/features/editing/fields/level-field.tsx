import { type AccessLevel, accessLevels } from '../../../../contract/access.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { useProblemAt } from './field-problems.tsx';

interface LevelFieldProps {
  /** „Wer sieht diesen Kontakt?“ */
  readonly label: string;
  readonly path: string;
  readonly value: AccessLevel;
  readonly onChange: (level: AccessLevel) => void;
  /** The levels that can be chosen; the others are there, greyed. */
  readonly allowed?: readonly AccessLevel[];
  readonly hint?: string;
}

/** Who sees something, in words. */
export function LevelField({
  label,
  path,
  value,
  onChange,
  allowed = accessLevels,
  hint = '',
}: LevelFieldProps) {
  const { form } = useEditingMessages();
  const problem = useProblemAt(path, true);
  return (
    <SelectField
      label={label}
      value={value}
      options={accessLevels.map((level) => ({
        value: level,
        label: form.levels[level],
        disabled: !allowed.includes(level),
      }))}
      onChange={onChange}
      hint={allowed.length < accessLevels.length ? hint : ''}
      problem={problem}
    />
  );
}
