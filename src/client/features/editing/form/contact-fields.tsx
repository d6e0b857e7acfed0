import { useState } from 'react';
import type { ContactContent } from '../../../../contract/entry-content.ts';
import {
  contactLevels,
  type Narrowed,
  pointsLeftBehind,
  withAllowedLevel,
  withContactLevel,
} from '../../../../domain/partner/content-levels.ts';
import { useNotices } from '../../../stores/notices.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { CheckedField } from '../fields/checked-field.tsx';
import { LanguagePicker } from '../fields/language-picker.tsx';
import { LevelField } from '../fields/level-field.tsx';
import { ConsentBox } from './consent-box.tsx';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';
import { Points } from './points.tsx';

interface ContactFieldsProps {
  readonly contact: ContactContent;
  readonly update: (change: (contact: ContactContent) => ContactContent) => void;
}

/** Everything about one contact. */
export function ContactFields({ contact, update }: ContactFieldsProps) {
  const words = useEditingMessages().form;
  const { published, withdraw } = useForm();
  const announce = useNotices((notices) => notices.announce);
  const [narrowed, setNarrowed] = useState(0);
  // The points that more people would see, had they gone along with the contact.
  const [leftBehind, setLeftBehind] = useState<readonly string[]>([]);
  const path = `contacts/${contact.key}`;
  const before = published?.contacts.find(({ key }) => key === contact.key);
  const set = (facts: Partial<ContactContent>) => update((now) => ({ ...now, ...facts }));
  const narrow = (result: Narrowed) => {
    update(() => result.contact);
    setNarrowed(result.narrowed);
    setLeftBehind([]);
    if (result.narrowed > 0) announce(words.levels.narrowed(result.narrowed));
  };
  const setLevel = (level: ContactContent['level']) => {
    const behind = pointsLeftBehind(contact, level);
    narrow(withContactLevel(contact, level));
    setLeftBehind(behind);
    if (behind.length > 0) announce(words.levels.leftBehind(behind.length));
  };
  const takeAlong = () => {
    update((now) => ({
      ...now,
      points: now.points.map((point) =>
        leftBehind.includes(point.key) ? { ...point, level: now.level } : point,
      ),
    }));
    setLeftBehind([]);
    announce(words.levels.takenAlong);
  };
  // A consent belongs to who gave it: another name needs another one.
  const leaveName = () => {
    if (before?.consent === true && contact.consent && before.name !== contact.name.trim())
      narrow(withAllowedLevel({ ...contact, consent: false }));
  };
  const isPerson = contact.type === 'person';
  const allowed = contactLevels(contact);
  return (
    <>
      <CheckedField
        path={`${path}/name`}
        label={isPerson ? words.contacts.nameOfPerson : words.contacts.nameOfDesk}
        value={contact.name}
        onChange={(name) => set({ name })}
        onBlur={leaveName}
        autoComplete="off"
        maxLength={200}
        hint={isPerson ? '' : words.contacts.deskHint}
      />
      <CheckedField
        path={`${path}/role`}
        label={words.contacts.role}
        optional={words.optional}
        value={contact.role}
        onChange={(role) => set({ role })}
        maxLength={200}
      />
      <Points contact={contact} update={update} />
      {isPerson && (
        <ConsentBox
          contact={contact}
          published={before}
          onChange={(consent) => narrow(withAllowedLevel({ ...contact, consent }))}
          onWithdraw={withdraw === null ? null : () => withdraw(contact.key)}
        />
      )}
      <div className={styles.narrow}>
        <LevelField
          label={words.levels.ofContact}
          path={`${path}/level`}
          value={contact.level}
          onChange={setLevel}
          allowed={allowed}
          hint={words.levels.needsConsent}
        />
        {narrowed > 0 && <p className={styles.note}>{words.levels.narrowed(narrowed)}</p>}
        {leftBehind.length > 0 && (
          <p className={styles.note}>
            {words.levels.leftBehind(leftBehind.length)}{' '}
            <Button onClick={takeAlong}>{words.levels.takeAlong(words.levels[contact.level])}</Button>
          </p>
        )}
      </div>
      <LanguagePicker
        label={`${words.contacts.languages} (${words.optional})`}
        chosen={contact.languages}
        onChange={(languages) => set({ languages })}
      />
    </>
  );
}
