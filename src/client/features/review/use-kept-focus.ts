import { useEffect, useRef } from 'react';
import { focusHeading } from '../../navigation/focus-heading.ts';

/**
 * Keeps the focus on the page when what had it goes because there is something else to show.
 * @param shown tells one state of the page from the next; '' while there is nothing to show yet.
 */
export function useKeptFocus(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    const isAnother = before.current !== '' && before.current !== shown;
    before.current = shown;
    if (isAnother && (document.activeElement ?? document.body) === document.body) focusHeading();
  }, [shown]);
}
