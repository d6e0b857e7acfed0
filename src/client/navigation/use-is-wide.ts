import { useSyncExternalStore } from 'react';

/** From here on the details stand beside the list; the style sheets say the same. */
const wide = matchMedia('(min-width: 1180px)');

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether there is room for the details beside the list. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
