import { useEffect } from 'react';
import { useShortcutSettings } from '../../stores/shortcut-settings.ts';

/** What the keys of the review do. */
export interface ReviewKeys {
  readonly onAll: () => void;
  readonly onDecide: () => void;
  readonly onHelp: () => void;
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[data-change]')];

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

/** The change that the focus is in, as its place among the others; -1 where it is in none. */
const place = (all: readonly HTMLInputElement[]): number =>
  all.findIndex((box) => box.closest('li')?.contains(document.activeElement));

const byArrow: Readonly<Record<string, () => void>> = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
};

/** Puts the focus on the change that many steps further on; beyond the ends it stays. */
function step(by: number): void {
  const all = boxes();
  const at = place(all);
  const next = at === -1 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
  all[next]?.focus();
  all[next]?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

function correct(): void {
  const all = boxes();
  const item = all[place(all)]?.closest('li');
  item?.querySelector<HTMLButtonElement>('button[data-correct]')?.click();
}

/**
 * The keyboard's ways through a review: j and k, or arrows where the focus is on a change already (elsewhere they
 * scroll). Letters do nothing while somebody writes; Space is the checkbox's own.
 */
export function useReviewKeys({ onAll, onDecide, onHelp }: ReviewKeys): void {
  const letters = useShortcutSettings((settings) => settings.letters);
  useEffect(() => {
    const byLetter: Readonly<Record<string, () => void>> = {
      j: () => step(1),
      k: () => step(-1),
      a: onAll,
      c: correct,
      r: () => document.querySelector<HTMLElement>('textarea[data-comment]')?.focus(),
      '?': onHelp,
    };
    const actionOf = (event: KeyboardEvent) => {
      if (event.key === 'Enter') return event.ctrlKey || event.metaKey ? onDecide : undefined;
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return undefined;
      const onChange = event.target instanceof HTMLElement && event.target.matches('input[data-change]');
      return (onChange ? byArrow[event.key] : undefined) ?? (letters ? byLetter[event.key] : undefined);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const action = actionOf(event);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [letters, onAll, onDecide, onHelp]);
}
