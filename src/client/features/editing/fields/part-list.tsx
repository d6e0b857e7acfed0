import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { movedTo, putBack, withoutPart } from '../../../../domain/partner/parts.ts';
import { useNotices } from '../../../stores/notices.ts';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './fields.module.css';
import { PartCard } from './part-card.tsx';

interface PartListProps<Part extends { readonly key: string }> {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly nameOf: (part: Part) => string;
  /** What is said of a part while it is closed. */
  readonly summaryOf: (part: Part) => string;
  /** Changes the list as it then is: undoing may come after other changes. */
  readonly update: (change: (parts: readonly Part[]) => Part[]) => void;
  /** The part that was just added: it is open, and has the focus. */
  readonly added: string | null;
  readonly children: (part: Part) => ReactNode;
}

/** Parts that are opened one by one, moved by buttons or by mouse, and taken out with a way back. */
export function PartList<Part extends { readonly key: string }>(props: PartListProps<Part>) {
  const { label, parts, nameOf, summaryOf, update, added, children } = props;
  const { form } = useEditingMessages();
  const { show, announce } = useNotices();
  const [dragged, setDragged] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<{ key: string; button: string } | null>(null);

  useLayoutEffect(() => {
    const wanted = focusNext.current;
    if (wanted === null) return;
    focusNext.current = null;
    const card = list.current?.querySelector(`[data-part="${wanted.key}"]`);
    card?.querySelector<HTMLElement>(`[data-move="${wanted.button}"]`)?.focus();
  });

  const move = (part: Part, by: 1 | -1) => {
    const place = parts.findIndex(({ key }) => key === part.key) + by;
    if (place < 0 || place >= parts.length) return;
    focusNext.current = { key: part.key, button: by === -1 ? 'up' : 'down' };
    update((now) => movedTo(now, part.key, place));
    announce(form.moved(nameOf(part), place + 1, parts.length));
  };
  const remove = (part: Part, place: number) => {
    update((now) => withoutPart(now, part.key));
    show(form.removed(nameOf(part)), () => update((now) => putBack(now, part, place)));
    list.current?.focus();
  };
  const dragOver = (place: number) => {
    if (dragged !== null && parts[place]?.key !== dragged) update((now) => movedTo(now, dragged, place));
  };
  return (
    <ol ref={list} className={styles.parts} aria-label={label} tabIndex={-1}>
      {parts.map((part, at) => (
        <PartCard
          key={part.key}
          id={part.key}
          name={nameOf(part)}
          summary={summaryOf(part)}
          place={at}
          count={parts.length}
          startsOpen={part.key === added || parts.length === 1}
          isNew={part.key === added}
          isDragged={part.key === dragged}
          onMove={(by) => move(part, by)}
          onRemove={() => remove(part, at)}
          onDragStart={() => setDragged(part.key)}
          onDragOver={() => dragOver(at)}
          onDragEnd={() => setDragged(null)}
        >
          {children(part)}
        </PartCard>
      ))}
    </ol>
  );
}
