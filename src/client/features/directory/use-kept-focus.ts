import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to `target` when what had it is gone after another question: a chip that was removed, a suggestion
 * that was taken. Without that the keyboard would begin again at the top of the page.
 */
export function useKeptFocus(search: string, target: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target: element }: FocusEvent) => {
      focused.current = element instanceof Element ? element : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is what takes elements away.
  useEffect(() => {
    const isLost = document.activeElement === document.body && focused.current?.isConnected === false;
    if (isLost) target.current?.focus({ preventScroll: true });
  }, [search, target]);
}
