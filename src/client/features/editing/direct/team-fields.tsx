import { accessLevels } from '../../../../contract/access.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import form from '../form/form.module.css';
import { blankCooperation, type TeamPlace, type TeamSettings, withTeamValue } from './team-settings.ts';

interface TeamFieldsProps {
  readonly value: TeamSettings;
  readonly onChange: (value: TeamSettings) => void;
}

/** Who sees the entry at all, and notes about working together. */
export function TeamFields({ value, onChange }: TeamFieldsProps) {
  const { direct: words, form: formWords } = useEditingMessages();
  const cooperation = value.cooperation ?? blankCooperation;
  const set = (place: TeamPlace, written: string | null) => onChange(withTeamValue(value, place, written));
  const text = (field: 'agreement' | 'responsible' | 'notes') => ({
    label: words[field],
    optional: formWords.optional,
    value: cooperation[field],
    onChange: (written: string) => set(field, written),
  });
  return (
    <>
      <div className={form.narrow}>
        <SelectField
          label={words.level}
          value={value.level}
          options={accessLevels.map((level) => ({ value: level, label: formWords.levels[level] }))}
          onChange={(level) => set('level', level)}
        />
      </div>
      <h3 className={form.subheading}>{words.cooperation}</h3>
      <p className={form.lead}>{words.cooperationHint}</p>
      <div className={form.narrow}>
        <TextField
          label={words.since}
          optional={formWords.optional}
          type="date"
          value={cooperation.since ?? ''}
          onChange={(since) => set('since', since === '' ? null : since)}
        />
      </div>
      <TextField {...text('agreement')} />
      <TextField {...text('responsible')} />
      <TextField {...text('notes')} lines={4} />
    </>
  );
}
