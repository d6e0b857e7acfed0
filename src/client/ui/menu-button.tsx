import { ChevronDown, type LucideIcon } from 'lucide-react';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import styles from './menu-button.module.css';

interface MenuButtonProps {
  /** What the button is called; it begins with what it shows: text and count. */
  readonly label: string;
  readonly text: string;
  readonly icon: LucideIcon;
  /** How much waits behind it, shown where there is anything. */
  readonly count?: number;
  /** What unfolds: headings, links and buttons. Pressing one of those folds it up again. */
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const itemsIn = (panel: Element | null) => [
  ...(panel?.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)') ?? []),
];

/** A button that unfolds a short list of places to go to (a disclosure, as the APG has it for navigation). */
export function MenuButton({ label, text, icon: Icon, count = 0, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !frame.current?.contains(target)) setOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    return () => removeEventListener('pointerdown', closeOutside);
  }, [open]);
  // The first press of an arrow unfolds the list, and its first item is there only after that.
  const focusFirst = useRef(false);
  useEffect(() => {
    if (open && focusFirst.current) itemsIn(document.getElementById(panelId))[0]?.focus();
    focusFirst.current = false;
  }, [open, panelId]);

  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !frame.current?.contains(relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    } else if (step !== undefined) {
      event.preventDefault();
      const items = itemsIn(document.getElementById(panelId));
      const at = items.findIndex((item) => item.matches(':focus'));
      focusFirst.current = !open;
      setOpen(true);
      items.at((Math.max(at, step === 1 ? -1 : 0) + step) % items.length)?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its button and its list do
    <div ref={frame} className={styles.frame} onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <Icon size={17} aria-hidden="true" />
        <span className={styles.text}>{text}</span>{' '}
        {count > 0 && <span className={styles.count}>{count}</span>}
        <ChevronDown size={15} aria-hidden="true" className={styles.chevron} />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on an item clicks it too */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what its items do */}
      <div
        id={panelId}
        className={styles.panel}
        hidden={!open}
        onClick={({ target }) => {
          if (target instanceof Element && target.closest('a, button') !== null) setOpen(false);
        }}
      >
        {children}
      </div>
    </div>
  );
}
