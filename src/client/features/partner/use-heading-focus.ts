import { type RefObject, useEffect, useRef } from 'react';
import { useNotices } from '../../stores/notices.ts';

/**
 * A ref for the heading, which gets the focus when a partner is opened. Who leafs through the results keeps the
 * button for the next one, and only hears the name.
 */
export function useHeadingFocus(name: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useNotices((notices) => notices.announce);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the partner is opened.
  useEffect(() => {
    if (document.activeElement?.closest('[data-leafing]')) announce(name);
    else heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
