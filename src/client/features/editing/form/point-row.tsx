import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ContactContent, PointContent } from '../../../../contract/entry-content.ts';
import { pointLevels } from '../../../../domain/partner/content-levels.ts';
import { shownPhone } from '../../../../domain/phone-display.ts';
import { withScheme } from '../../../../domain/website.ts';
import { IconButton } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { CheckedField } from '../fields/checked-field.tsx';
import { LevelField } from '../fields/level-field.tsx';
import styles from './form.module.css';

interface PointRowProps {
  readonly contact: ContactContent;
  readonly point: PointContent;
  readonly onChange: (point: PointContent) => void;
  readonly onRemove: () => void;
}

const types = ['phone', 'mobile', 'email', 'website', 'fax'] as const;
const inputModes = { phone: 'tel', mobile: 'tel', fax: 'tel', email: 'email', website: 'url' } as const;
const isPhone = (type: PointContent['type']) => inputModes[type] === 'tel';

/** A telephone number or address of a contact: its value, what is to be known about it, and who sees it. */
export function PointRow({ contact, point, onChange, onRemove }: PointRowProps) {
  const words = useEditingMessages().form;
  const [hint, setHint] = useState('');
  const path = `contacts/${contact.key}/points/${point.key}`;
  const leave = () => {
    const value = point.value.trim();
    if (point.type === 'website') return onChange({ ...point, value: withScheme(value) });
    if (!isPhone(point.type) || value === '') return onChange({ ...point, value });
    const { shown, understood } = shownPhone(value);
    setHint(understood ? '' : words.contacts.asWritten);
    if (shown !== point.value) onChange({ ...point, value: shown });
  };
  return (
    <li className={styles.point}>
      <SelectField
        label={words.contacts.type}
        value={point.type}
        options={types.map((type) => ({ value: type, label: words.contacts.types[type] }))}
        onChange={(type) => onChange({ ...point, type })}
      />
      <CheckedField
        path={`${path}/value`}
        label={words.contacts.value[point.type]}
        value={point.value}
        onChange={(value) => onChange({ ...point, value })}
        onBlur={leave}
        inputMode={inputModes[point.type]}
        autoComplete="off"
        maxLength={320}
        hint={isPhone(point.type) ? hint : ''}
      />
      <details className={styles.pointMore}>
        <summary>
          {words.contacts.seenBy([words.levels[point.level], point.label].filter(Boolean).join(' · '))}
        </summary>
        <div>
          <CheckedField
            path={`${path}/label`}
            label={words.contacts.label}
            optional={words.optional}
            value={point.label}
            onChange={(label) => onChange({ ...point, label })}
            maxLength={100}
          />
          <LevelField
            label={words.levels.ofPoint}
            path={`${path}/level`}
            value={point.level}
            onChange={(level) => onChange({ ...point, level })}
            allowed={pointLevels(contact)}
            hint={words.levels.notWider}
          />
        </div>
      </details>
      <IconButton
        icon={Trash2}
        label={words.removeNamed(point.value === '' ? words.contacts.newPoint : point.value)}
        onClick={onRemove}
      />
    </li>
  );
}
