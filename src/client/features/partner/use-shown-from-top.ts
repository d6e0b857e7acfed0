import { type RefObject, useLayoutEffect } from 'react';
import { useIsWide } from '../../navigation/use-is-wide.ts';

/** Another partner is shown from its beginning, whether the pane beside the list scrolls or the page. */
export function useShownFromTop(slug: string, article: RefObject<HTMLElement | null>): void {
  const isWide = useIsWide();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another partner is what it is about.
  useLayoutEffect(() => {
    if (isWide) article.current?.parentElement?.scrollTo(0, 0);
    else scrollTo(0, 0);
  }, [slug]);
}
