import { useState } from 'react';
import { type LabelSheetId, labelSheets } from '../../../domain/contact-list/label-sheets.ts';
import { type ListSettings, layouts } from '../../../domain/contact-list/settings.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useContactListMessages } from './contact-list-messages.ts';

export interface SettingsProps {
  readonly settings: ListSettings;
  readonly onChange: (changed: Partial<ListSettings>) => void;
}

const sheetIds = Object.keys(labelSheets) as LabelSheetId[];

/** The label to begin with. One that the sheet does not have is told, and changes nothing. */
function FirstLabel({ settings, onChange }: SettingsProps) {
  const words = useContactListMessages();
  const { columns, rows } = labelSheets[settings.sheet];
  const count = columns * rows;
  const [unknown, setUnknown] = useState<string | null>(null);
  const take = (written: string) => {
    const number = Number(written);
    const isOnSheet = Number.isInteger(number) && number >= 1 && number <= count;
    setUnknown(isOnSheet ? null : written);
    if (isOnSheet) onChange({ firstLabel: number });
  };
  return (
    <TextField
      label={words.firstLabel}
      hint={words.firstLabelHint(count)}
      problem={unknown === null || unknown === '' ? '' : words.noSuchLabel(count)}
      type="number"
      inputMode="numeric"
      value={unknown ?? String(settings.firstLabel)}
      onChange={take}
      onBlur={() => {
        if (unknown === '') setUnknown(null);
      }}
    />
  );
}

function LabelSettings({ settings, onChange }: SettingsProps) {
  const words = useContactListMessages();
  const language = useLanguage();
  const length = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB');
  return (
    <>
      <SelectField
        label={words.sheet}
        value={settings.sheet}
        options={sheetIds.map((value) => {
          const sheet = labelSheets[value];
          const [width, height] = [length.format(sheet.width), length.format(sheet.height)];
          return { value, label: words.sheetName(sheet.columns, sheet.rows, width, height) };
        })}
        onChange={(sheet) => onChange({ sheet, firstLabel: 1 })}
      />
      <FirstLabel key={settings.sheet} settings={settings} onChange={onChange} />
    </>
  );
}

/** What shape the list has, and what belongs to that shape. */
export function LayoutSettings({ settings, onChange }: SettingsProps) {
  const words = useContactListMessages();
  return (
    <>
      <RadioChoice
        legend={words.layout}
        value={settings.layout}
        options={layouts.map((value) => ({ value, ...words.layouts[value] }))}
        onChange={(layout) => onChange({ layout })}
      />
      {settings.layout === 'cards' && (
        <SelectField
          label={words.cardColumns}
          value={settings.cardColumns === 3 ? '3' : '2'}
          options={(['2', '3'] as const).map((value) => ({ value, label: words.cardColumnCounts[value] }))}
          onChange={(count) => onChange({ cardColumns: count === '3' ? 3 : 2 })}
        />
      )}
      {settings.layout === 'labels' && <LabelSettings settings={settings} onChange={onChange} />}
    </>
  );
}
