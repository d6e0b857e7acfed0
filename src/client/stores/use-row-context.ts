import { useMemo } from 'react';
import type { Selection } from '../../domain/search/directory-index.ts';
import { useDirectory } from '../api/directory-data.tsx';
import type { RowContext } from '../ui/partner-row/row-facts.ts';
import { useRowHandlers } from './use-row-handlers.ts';

type Marked = Pick<Selection, 'needles' | 'digits'>;

const nothing: Marked = { needles: [], digits: [] };

/**
 * What the rows of a list share; the same object as long as nothing in it changed.
 * @param marked what was searched for, where something was.
 */
export function useRowContext({ needles, digits }: Marked = nothing): RowContext {
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
