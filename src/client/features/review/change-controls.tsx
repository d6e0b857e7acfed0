import { useEffect, useId, useRef, useState } from 'react';
import type { ProposedChange } from '../../../contract/change.ts';
import type { ChangeLabel } from '../../../domain/partner/change-label.ts';
import { fullTitle } from '../../../domain/partner/change-title.ts';
import { Button } from '../../ui/button.tsx';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import type { Unread } from '../../ui/hours/unread.ts';
import styles from './change-controls.module.css';
import type { ChoiceStep } from './choice.ts';
import { Corrected } from './corrected.tsx';
import { FieldEditor } from './field-editor.tsx';
import { fieldKind } from './field-kind.ts';
import { unreadField } from './focus-unread.ts';
import { isPart, PartEditor } from './part-editor.tsx';
import { useReviewMessages } from './review-messages.ts';

type Value = ProposedChange['after'];

interface ChangeControlsProps {
  readonly change: ProposedChange;
  readonly label: ChangeLabel;
  readonly accepted: boolean;
  /** What is published instead; undefined where nothing is corrected. */
  readonly correction: Value | undefined;
  readonly unread: Unread;
  readonly onStep: (step: ChoiceStep) => void;
}

function useFocusInside(open: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const inside = place.current;
    if (open && !wasOpen.current)
      (unreadField(inside) ?? inside?.querySelector<HTMLElement>('input, textarea, select'))?.focus();
    wasOpen.current = open;
  }, [open]);
  return place;
}

/** What can be done with one change: accept it or not, or correct it first. */
export function ChangeControls({ change, label, accepted, correction, unread, onStep }: ChangeControlsProps) {
  const words = useReviewMessages();
  const changeWords = useChangeWords();
  const [open, setOpen] = useState(false);
  const editor = useFocusInside(open);
  const editorId = useId();
  const { path, kind, conflict, after } = change;
  const fieldsKind = fieldKind(label.field, label.point);
  const canCorrect = kind !== 'removed' && (fieldsKind !== null || isPart(after));
  const title = fullTitle(label, changeWords);
  const value = correction === undefined ? after : correction;
  const correct = (corrected: Value) => onStep({ do: 'correct', path, value: corrected });
  const onUnread = (texts: Readonly<Record<string, string | null>>) =>
    onStep({ do: 'note-unread', path, texts });
  const accept = useRef<HTMLInputElement>(null);
  // Back to where the keys go on from; what was written stays.
  const close = () => {
    setOpen(false);
    accept.current?.focus();
  };
  const discard = () => {
    close();
    onStep({ do: 'uncorrect', path });
  };
  return (
    <div className={open ? `${styles.controls} ${styles.open}` : styles.controls}>
      <div className={styles.row}>
        <label className={styles.accept}>
          <input
            ref={accept}
            type="checkbox"
            data-change={path}
            checked={accepted}
            onChange={(event) => onStep({ do: event.target.checked ? 'accept' : 'leave', path })}
          />
          <span>
            <span className="visually-hidden">{title}: </span>
            {conflict ? words.acceptOver : words.accept}
          </span>
        </label>
        {!accepted && <span className={styles.returned}>{words.returned}</span>}
        {accepted && correction !== undefined && <span className={styles.corrected}>{words.corrected}</span>}
        {canCorrect && (
          <Button
            look="link"
            data-correct=""
            aria-expanded={open}
            aria-controls={editorId}
            aria-label={words.correctAbout(title)}
            onClick={() => setOpen(!open)}
          >
            {words.correct}
          </Button>
        )}
      </div>
      {!open && <Corrected {...{ path, label, correction, unread }} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the fields in it are what is interacted with. */}
      <div
        ref={editor}
        id={editorId}
        className={styles.editor}
        hidden={!open}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        {open && (
          <>
            {fieldsKind !== null && (
              <FieldEditor
                label={fieldsKind.kind === 'yes-no' ? title : words.instead}
                kind={fieldsKind}
                path={path}
                value={value}
                unread={unread}
                onChange={correct}
                onUnread={onUnread}
              />
            )}
            {fieldsKind === null && isPart(value) && (
              <PartEditor part={value} path={path} unread={unread} onChange={correct} onUnread={onUnread} />
            )}
            <Button onClick={discard}>{words.discard}</Button>
          </>
        )}
      </div>
    </div>
  );
}
