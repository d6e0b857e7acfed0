import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { useNotices } from '../../stores/notices.ts';

/** A change has settled when nothing has changed for so long. */
const settledMilliseconds = 800;

/** Says how many were found, once per settled change of the filters, and nothing at first. */
export function useAnnouncedCount(search: string, total: number): void {
  const { directory } = useMessages();
  const announce = useNotices((notices) => notices.announce);
  const announced = useRef(search);
  useEffect(() => {
    if (announced.current === search) return undefined;
    const timer = setTimeout(() => {
      announced.current = search;
      announce(directory.announceCount(total));
    }, settledMilliseconds);
    return () => clearTimeout(timer);
  }, [search, total, announce, directory]);
}
