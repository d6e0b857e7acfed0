import type { EntryContent } from '../../../../contract/entry-content.ts';
import { withScheme } from '../../../../domain/website.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { CheckedField } from '../fields/checked-field.tsx';
import { useProblemAt } from '../fields/field-problems.tsx';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';

const orNull = (text: string) => (text === '' ? null : text);

/** Who one is: names, and what one does in a sentence and at length. */
export function AboutSection() {
  const { content, update } = useForm();
  const words = useEditingMessages().form;
  const { values } = useDirectory();
  const { about, optional } = words;
  const kindProblem = useProblemAt('kind', false);
  const set = (facts: Partial<EntryContent>) => update((now) => ({ ...now, ...facts }));
  const leaveWebsite = () =>
    update((now) => ({ ...now, website: now.website === null ? null : withScheme(now.website) }));
  const options = (facet: 'kind' | 'umbrella') =>
    values[facet].map(({ id, label }) => ({ value: id, label }));
  return (
    <>
      <CheckedField
        path="name"
        label={about.name}
        value={content.name}
        onChange={(name) => set({ name })}
        maxLength={300}
      />
      <CheckedField
        path="summary"
        label={about.summary}
        value={content.summary}
        onChange={(summary) => set({ summary: summary.replaceAll('\n', ' ') })}
        lines={2}
        maxLength={500}
      />
      <CheckedField
        path="description"
        label={about.description}
        optional={optional}
        value={content.description}
        onChange={(description) => set({ description })}
        lines={7}
        maxLength={10_000}
      />
      <CheckedField
        path="website"
        label={about.website}
        optional={optional}
        value={content.website ?? ''}
        onChange={(website) => set({ website: orNull(website) })}
        onBlur={leaveWebsite}
        inputMode="url"
        maxLength={500}
      />
      <div className={styles.narrow}>
        <CheckedField
          path="shortName"
          label={about.shortName}
          optional={optional}
          value={content.shortName ?? ''}
          onChange={(shortName) => set({ shortName: orNull(shortName) })}
          maxLength={40}
        />
      </div>
      <div className={styles.pair}>
        <SelectField
          label={about.kind}
          value={content.kind}
          options={[
            ...(content.kind === '' ? [{ value: '', label: about.chooseKind }] : []),
            ...options('kind'),
          ]}
          problem={kindProblem}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label={about.umbrella}
          value={content.umbrella ?? ''}
          options={[{ value: '', label: about.noUmbrella }, ...options('umbrella')]}
          onChange={(umbrella) => set({ umbrella: orNull(umbrella) })}
        />
      </div>
    </>
  );
}
