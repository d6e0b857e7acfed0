import { useId, useRef, useState } from 'react';
import { matchingLanguages } from '../../../../domain/language-match.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { useLanguage } from '../../../messages/messages.tsx';
import { useNotices } from '../../../stores/notices.ts';
import { Chip } from '../../../ui/chip.tsx';
import field from '../../../ui/field.module.css';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './fields.module.css';
import { useListbox } from './use-listbox.ts';

interface LanguagePickerProps {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

/** Languages by any of their names: typed, chosen from what fits, and taken away by pressing them. */
export function LanguagePicker({ label, hint = '', chosen, onChange }: LanguagePickerProps) {
  const words = useEditingMessages().form.languages;
  const { vocabulary } = useDirectory();
  const language = useLanguage();
  const announce = useNotices((notices) => notices.announce);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const nameOf = (code: string) =>
    vocabulary.languages.find((each) => each.code === code)?.[language] ?? code;
  const found = matchingLanguages(vocabulary.languages, typed).filter(({ code }) => !chosen.includes(code));

  const add = (code: string) => {
    onChange([...chosen, code]);
    setTyped('');
    list.close();
    announce(words.added(nameOf(code)));
  };
  const remove = (code: string) => {
    onChange(chosen.filter((each) => each !== code));
    announce(words.removed(nameOf(code)));
    input.current?.focus();
  };
  const list = useListbox(found.length, (at) => add(found[at]?.code ?? ''));
  const type = (text: string) => {
    setTyped(text);
    if (text.trim() === '') list.close();
    else list.show(0);
  };
  const isOpen = list.open && found.length > 0;
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      {chosen.length > 0 && (
        <ul aria-label={words.chosen} className={styles.chips}>
          {chosen.map((code) => (
            <li key={code}>
              <Chip text={nameOf(code)} label={words.remove(nameOf(code))} onRemove={() => remove(code)} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.combobox}>
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && list.active >= 0 ? `${id}-${list.active}` : undefined}
          aria-describedby={`${id}-said`}
          onChange={(event) => type(event.target.value)}
          onClick={() => list.show()}
          onKeyDown={list.onKeyDown}
          onBlur={list.close}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={words.options}
          hidden={!isOpen}
          className={styles.options}
        >
          {found.map(({ code }, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is with the field (aria-activedescendant).
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={code}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === list.active}
              ref={
                at === list.active ? (element) => element?.scrollIntoView?.({ block: 'nearest' }) : undefined
              }
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(code)}
            >
              {nameOf(code)}
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-said`} className={field.hint}>
        {typed.trim() !== '' && found.length === 0 ? words.none : hint}
      </p>
    </div>
  );
}
