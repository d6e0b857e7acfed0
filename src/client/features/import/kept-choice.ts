import { useEffect, useState } from 'react';
import type { TableImport } from '../../../contract/table-import.ts';
import { leave, readLeft } from '../../stores/left-in-tab.ts';
import { type Choice, firstChoice, stillThere } from './choice.ts';

const keyOf = ({ id }: Pick<TableImport, 'id'>) => `partnernetz-import-${id}`;

function keptChoice(looked: TableImport): Choice {
  const kept = readLeft(keyOf(looked)) as Choice | null;
  return kept === null ? firstChoice(looked.entries) : stillThere(kept, looked.entries);
}

/** What is chosen of a file; it outlives a reload of the page. */
export function useKeptChoice(looked: TableImport) {
  const [choice, setChoice] = useState(() => keptChoice(looked));
  useEffect(() => leave(keyOf(looked), choice), [choice, looked]);
  return [choice, setChoice] as const;
}
