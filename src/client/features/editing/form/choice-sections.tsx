import { CheckboxRow } from '../../../ui/checkbox-row.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { Choices } from '../fields/choices.tsx';
import { LanguagePicker } from '../fields/language-picker.tsx';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';

/** In which languages one is understood. */
export function LanguagesSection() {
  const { content, update } = useForm();
  const words = useEditingMessages().form.languages;
  return (
    <LanguagePicker
      label={words.label}
      hint={words.hint}
      chosen={content.languages}
      onChange={(languages) => update((now) => ({ ...now, languages }))}
    />
  );
}

/** What it is about, and for whom. */
export function FieldsSection() {
  const { content, update } = useForm();
  const words = useEditingMessages().form.fields;
  return (
    <>
      <p className={styles.lead}>{words.hint}</p>
      <Choices
        facet="field"
        legend={words.fields}
        chosen={content.fields}
        onChange={(fields) => update((now) => ({ ...now, fields }))}
      />
      <Choices
        facet="targetGroup"
        legend={words.targetGroups}
        chosen={content.targetGroups}
        onChange={(targetGroups) => update((now) => ({ ...now, targetGroups }))}
      />
    </>
  );
}

/** For whom in the city one is there. */
export function DistrictsSection() {
  const { content, update } = useForm();
  const words = useEditingMessages().form.districts;
  return (
    <>
      <p className={styles.lead}>{words.hint}</p>
      <CheckboxRow
        id="citywide"
        label={words.citywide}
        checked={content.citywide}
        onChange={(_, citywide) => update((now) => ({ ...now, citywide }))}
      />
      {!content.citywide && (
        <Choices
          facet="district"
          legend={words.serves}
          chosen={content.serves}
          onChange={(serves) => update((now) => ({ ...now, serves }))}
        />
      )}
    </>
  );
}
