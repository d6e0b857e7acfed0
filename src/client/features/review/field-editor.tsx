import { useId } from 'react';
import type { ProposedChange } from '../../../contract/change.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { AreaField, InputField } from '../../ui/input-field.tsx';
import styles from './editors.module.css';
import { type FieldKind, writtenText } from './field-kind.ts';
import { HoursCorrection, type UnreadProps } from './hours-correction.tsx';
import { ListEditor } from './list-editor.tsx';
import { useReviewMessages } from './review-messages.ts';

type Value = ProposedChange['after'];

interface FieldEditorProps extends UnreadProps {
  readonly label: string;
  /** Where the value is in the entry, as changes name it. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

type ChoiceKind = Extract<FieldKind, { kind: 'choice' }>;

function ChoiceEditor({ label, kind, value, onChange }: FieldEditorProps & { kind: ChoiceKind }) {
  const { none } = useReviewMessages();
  const changeWords = useChangeWords();
  const { values } = useDirectory();
  const id = useId();
  const { from } = kind;
  const options =
    from === 'levels' || from === 'stepFree' || from === 'points' || from === 'contactTypes'
      ? Object.entries(changeWords[from]).map(([id, name]) => ({ id, label: name }))
      : values[from];
  return (
    <p className={styles.list}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value === null ? '' : String(value)}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        {kind.nullable && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A field to write another value in, as its kind asks for. */
export function FieldEditor(props: FieldEditorProps) {
  const { label, kind, value, onChange } = props;
  const { values } = useDirectory();
  if (kind.kind === 'choice') return <ChoiceEditor {...props} kind={kind} />;
  if (kind.kind === 'hours') return <HoursCorrection {...props} />;
  if (kind.kind === 'list') {
    const chosen = Array.isArray(value) ? value.map(String) : [];
    return (
      <ListEditor
        label={label}
        chosen={chosen}
        values={values[kind.from]}
        onChange={(ids) => onChange([...ids])}
      />
    );
  }
  if (kind.kind === 'yes-no') {
    return (
      <CheckboxRow
        id={label}
        label={label}
        checked={value === true}
        onChange={(_, checked) => onChange(checked)}
      />
    );
  }
  const common = {
    label,
    value: typeof value === 'string' ? value : '',
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(writtenText(kind, event.target.value)),
  };
  if (kind.kind === 'long' || kind.kind === 'paragraph') return <AreaField {...common} />;
  return <InputField {...common} type={kind.kind === 'text' ? kind.type : 'date'} />;
}
