import { type RefObject, useEffect, useRef } from 'react';

/**
 * A ref for a heading that gets the focus when what is below it has changed, so that it is read aloud and seen from its
 * beginning. @param what is shown now.
 */
export function useArrivalFocus(what: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else being shown is what it is about.
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [what]);
  return heading;
}
