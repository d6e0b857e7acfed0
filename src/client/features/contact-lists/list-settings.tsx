import { type AccessLevel, accessLevels } from '../../../contract/access.ts';
import { canSee } from '../../../domain/access.ts';
import {
  groupings,
  longestText,
  longestTitle,
  type ListSettings as Settings,
} from '../../../domain/contact-list/settings.ts';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';
import { LayoutSettings, type SettingsProps } from './layout-settings.tsx';

/** Labels are addresses and nothing else. */
const isPlain = ({ layout }: Settings): boolean => layout === 'labels';
/** A pocket list has no room for what stands around a list. */
const isBare = ({ layout }: Settings): boolean => layout === 'pocket';
/** Contents name groups, or where each partner has a page. */
const hasContents = ({ layout, group }: Settings): boolean => layout === 'profiles' || group !== 'none';

/** Whether a partner may belong to several groups, and these may show it again. */
const comesUpAgain = ({ layout, group }: Settings): boolean =>
  layout !== 'profiles' && group !== 'none' && group !== 'letter' && group !== 'kind';

function Order({ settings, onChange }: SettingsProps) {
  const words = useContactListMessages();
  return (
    <>
      <SelectField
        label={words.group}
        value={settings.group}
        options={groupings.map((value) => ({ value, label: words.groups[value] }))}
        onChange={(group) => onChange({ group })}
      />
      {comesUpAgain(settings) && (
        <SelectField
          label={words.repeat}
          value={settings.repeat}
          options={(['reference', 'full'] as const).map((value) => ({ value, label: words.repeats[value] }))}
          onChange={(repeat) => onChange({ repeat })}
        />
      )}
    </>
  );
}

function Texts({ settings, onChange }: SettingsProps) {
  const words = useContactListMessages();
  return (
    <>
      <TextField
        label={words.listTitle}
        optional={words.optional}
        value={settings.title}
        maxLength={longestTitle}
        onChange={(title) => onChange({ title })}
      />
      {!isBare(settings) && (
        <>
          <TextField
            label={words.intro}
            optional={words.optional}
            lines={2}
            value={settings.intro}
            maxLength={longestText}
            onChange={(intro) => onChange({ intro })}
          />
          <TextField
            label={words.closing}
            optional={words.optional}
            lines={2}
            value={settings.closing}
            maxLength={longestText}
            onChange={(closing) => onChange({ closing })}
          />
        </>
      )}
      <SelectField
        label={words.language}
        value={settings.language}
        options={(['de', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
        onChange={(language) => onChange({ language })}
      />
    </>
  );
}

function Extras({ settings, onChange }: SettingsProps) {
  const words = useContactListMessages();
  return (
    <fieldset className={styles.group}>
      <legend>{words.extras}</legend>
      {hasContents(settings) && (
        <CheckboxRow
          id="contents"
          label={words.contents}
          checked={settings.contents}
          onChange={(_, contents) => onChange({ contents })}
        />
      )}
      <CheckboxRow
        id="index"
        label={words.index}
        checked={settings.index}
        onChange={(_, index) => onChange({ index })}
      />
    </fieldset>
  );
}

/** Everything that can be chosen about a list, in the order in which people decide it; the long list of columns late. */
export function ListSettings({ viewer, ...props }: SettingsProps & { readonly viewer: AccessLevel }) {
  const words = useContactListMessages();
  const { settings, onChange } = props;
  const levels = accessLevels.filter((level) => canSee(viewer, level));
  return (
    <>
      {levels.length > 1 && (
        <RadioChoice
          legend={words.level}
          value={settings.level}
          options={levels.map((value) => ({ value, ...words.levels[value] }))}
          onChange={(level) => onChange({ level })}
        />
      )}
      <LayoutSettings {...props} />
      {!isPlain(settings) && (
        <>
          <Order {...props} />
          {settings.layout === 'table' && (
            <ColumnChoice columns={settings.columns} onChange={(columns) => onChange({ columns })} />
          )}
          <Texts {...props} />
          {!isBare(settings) && <Extras {...props} />}
        </>
      )}
    </>
  );
}
