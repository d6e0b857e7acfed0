import type { Filters } from '../../../domain/directory/filters.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useNotices } from '../../stores/notices.ts';

/** Takes all filters away at once, with a way back to them. */
export function useReset(
  filters: Filters,
  onChange: (changed: Partial<Filters>) => void,
): (to: Filters) => void {
  const { directory } = useMessages();
  const show = useNotices((notices) => notices.show);
  return (to) => {
    onChange(to);
    show(directory.wasReset, () => onChange(filters));
  };
}
