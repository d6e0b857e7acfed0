import { ArrowDown, ArrowUp, ChevronDown, GripVertical, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './fields.module.css';

interface PartCardProps {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly startsOpen: boolean;
  readonly isNew: boolean;
  readonly isDragged: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onDragStart: () => void;
  readonly onDragOver: () => void;
  readonly onDragEnd: () => void;
  readonly children: ReactNode;
}

function useFocusWhenNew(isNew: boolean) {
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is added.
  useEffect(() => {
    if (isNew) body.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  return body;
}

/** One part of a list: its name, and when it is opened its fields and what can be done with it. */
export function PartCard(props: PartCardProps) {
  const { id, name, summary, place, count, startsOpen, isNew, isDragged, children } = props;
  const { form } = useEditingMessages();
  const [open, setOpen] = useState(startsOpen);
  const bodyId = useId();
  const body = useFocusWhenNew(isNew);
  return (
    <li
      data-part={id}
      className={isDragged ? `${styles.part} ${styles.dragged}` : styles.part}
      onDragOver={(event) => {
        event.preventDefault();
        props.onDragOver();
      }}
      onDrop={(event) => event.preventDefault()}
    >
      <div className={styles.partHead}>
        {count > 1 && (
          // biome-ignore lint/a11y/noStaticElementInteractions: only for the mouse; the buttons below do the same.
          <span
            className={styles.grip}
            draggable
            title={form.move(name)}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              props.onDragStart();
            }}
            onDragEnd={props.onDragEnd}
          >
            <GripVertical size={18} aria-hidden="true" />
          </span>
        )}
        <h3>
          <button type="button" aria-expanded={open} aria-controls={bodyId} onClick={() => setOpen(!open)}>
            <span>
              {name}
              {!open && summary !== '' && <span className={styles.summary}>{summary}</span>}
            </span>
            <ChevronDown size={20} aria-hidden="true" />
          </button>
        </h3>
      </div>
      <div ref={body} id={bodyId} className={styles.partBody} hidden={!open}>
        {open && children}
        <div className={styles.partActions}>
          {count > 1 && (
            <>
              <Button data-move="up" aria-disabled={place === 0} onClick={() => props.onMove(-1)}>
                <ArrowUp size={17} aria-hidden="true" />
                {form.up}
              </Button>
              <Button data-move="down" aria-disabled={place === count - 1} onClick={() => props.onMove(1)}>
                <ArrowDown size={17} aria-hidden="true" />
                {form.down}
              </Button>
            </>
          )}
          <Button aria-label={form.removeNamed(name)} onClick={props.onRemove}>
            <Trash2 size={17} aria-hidden="true" />
            {form.remove}
          </Button>
        </div>
      </div>
    </li>
  );
}
