import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../../messages/messages.tsx';
import { IconButton } from '../../ui/button.tsx';
import { focusFirstRow } from './row-focus.ts';
import styles from './search-field.module.css';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox]), textarea') || target.isContentEditable);

/** `/` leads to the search from everywhere but where one is typing. */
function useSlashKey(focus: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [focus]);
}

interface SearchFieldProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** The search, shown in the header's place for it. */
export function SearchField({ value, onType, onLeave }: SearchFieldProps) {
  const { directory } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [focus] = useState(() => () => {
    input.current?.focus();
    input.current?.select();
  });
  const hintId = useId();
  useLayoutEffect(() => setSlot(document.getElementById('search-slot')), []);
  useSlashKey(focus);

  const clear = () => {
    onType('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') clear();
    else if (event.key === 'ArrowDown' && focusFirstRow()) event.preventDefault();
  };
  if (slot === null) return null;
  return createPortal(
    <search className={styles.field}>
      <Search size={19} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        value={value}
        maxLength={200}
        placeholder={directory.searchPlaceholder}
        aria-label={directory.search}
        aria-describedby={hintId}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
      {value === '' ? (
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      ) : (
        <IconButton icon={X} label={directory.clearSearch} onClick={clear} />
      )}
      <span id={hintId} className="visually-hidden">
        {directory.searchHint}
      </span>
    </search>,
    slot,
  );
}
