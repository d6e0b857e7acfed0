import { useMemo } from 'react';
import { useMessages } from '../messages/messages.tsx';
import type { RowContext } from '../ui/partner-row/row-facts.ts';
import { useNotices } from './notices.ts';
import { useShortlist } from './shortlist.ts';

/** What a row's star and its copying do, wherever the row is shown. */
export function useRowHandlers(): Pick<RowContext, 'onToggle' | 'onCopied'> {
  const { entry } = useMessages();
  const show = useNotices((notices) => notices.show);
  const toggle = useShortlist((shortlist) => shortlist.toggle);
  return useMemo(
    () => ({
      onToggle: toggle,
      onCopied: (value, copied) => show(copied ? entry.copied(value) : entry.copyFailed),
    }),
    [entry, show, toggle],
  );
}
