import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ProposedChange } from '../../../contract/change.ts';
import type { ChangeLabel } from '../../../domain/partner/change-label.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { Button } from '../../ui/button.tsx';
import { fullTitle } from '../../ui/changes/change-title.ts';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import { changeText } from '../../ui/changes/value-text.ts';
import styles from './change-controls.module.css';
import type { ChoiceStep } from './choice.ts';
import { FieldEditor } from './field-editor.tsx';
import { fieldKind } from './field-kind.ts';
import { isPart, PartEditor } from './part-editor.tsx';
import { useReviewMessages } from './review-messages.ts';

type Value = ProposedChange['after'];

interface ChangeControlsProps {
  readonly change: ProposedChange;
  readonly label: ChangeLabel;
  readonly accepted: boolean;
  /** What is published instead; undefined where nothing is corrected. */
  readonly correction: Value | undefined;
  readonly onStep: (step: ChoiceStep) => void;
}

function useFocusInside(open: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current)
      place.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    wasOpen.current = open;
  }, [open]);
  return place;
}

/** What can be done with one change: accept it or not, or correct it first. */
export function ChangeControls({ change, label, accepted, correction, onStep }: ChangeControlsProps) {
  const words = useReviewMessages();
  const changeWords = useChangeWords();
  const { label: nameOf } = useDirectory();
  const [open, setOpen] = useState(false);
  const editor = useFocusInside(open);
  const editorId = useId();
  const { path, kind, conflict, after } = change;
  const fieldsKind = fieldKind(label.field, label.point);
  const canCorrect = kind !== 'removed' && (fieldsKind !== null || isPart(after));
  const title = fullTitle(label, changeWords);
  const value = correction === undefined ? after : correction;
  const correct = (corrected: Value) => onStep({ do: 'correct', path, value: corrected });
  const discard = () => {
    setOpen(false);
    onStep({ do: 'uncorrect', path });
  };
  const accept = useRef<HTMLInputElement>(null);
  // Back to where the keys go on from; what was written stays.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    accept.current?.focus();
  };
  return (
    <div className={open ? `${styles.controls} ${styles.open}` : styles.controls}>
      <div className={styles.row}>
        <label className={styles.accept}>
          <input
            ref={accept}
            type="checkbox"
            data-change=""
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
      {!open && correction !== undefined && (
        <p className={styles.instead}>
          <span>{words.instead}: </span>
          {changeText(label, correction, changeWords, nameOf) || changeWords.nothing}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the fields in it are what is interacted with. */}
      <div ref={editor} id={editorId} className={styles.editor} hidden={!open} onKeyDown={leave}>
        {open && (
          <>
            {fieldsKind !== null && (
              <FieldEditor
                label={fieldsKind.kind === 'yes-no' ? title : words.instead}
                kind={fieldsKind}
                value={value}
                onChange={correct}
              />
            )}
            {fieldsKind === null && isPart(value) && <PartEditor part={value} onChange={correct} />}
            <Button onClick={discard}>{words.discard}</Button>
          </>
        )}
      </div>
    </div>
  );
}
