import { useMemo } from 'react';
import type { Selection } from '../../../domain/search/directory-index.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useRowHandlers } from '../../stores/use-row-handlers.ts';
import type { RowContext } from '../../ui/partner-row/row-facts.ts';

/** What the rows of a list share; the same object as long as nothing in it changed. */
export function useRowContext({ needles, digits }: Pick<Selection, 'needles' | 'digits'>): RowContext {
  const { label, today, vocabulary } = useDirectory();
  const handlers = useRowHandlers();
  const marked = needles.join(' ');
  const markedDigits = digits.join(' ');
  return useMemo(
    () => ({
      label,
      today,
      limits: vocabulary.freshness,
      needles: marked === '' ? [] : marked.split(' '),
      digits: markedDigits === '' ? [] : markedDigits.split(' '),
      ...handlers,
    }),
    [label, today, vocabulary, marked, markedDigits, handlers],
  );
}
