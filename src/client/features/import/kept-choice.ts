import { useEffect, useState } from 'react';
import type { TableImport } from '../../../contract/table-import.ts';
import { type Choice, firstChoice, stillThere } from './choice.ts';

const nameOf = ({ id }: Pick<TableImport, 'id'>) => `partnernetz-import-${id}`;

function keptChoice(looked: TableImport): Choice {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(looked)) ?? 'null');
    return typeof kept === 'object' && kept !== null
      ? stillThere(kept as Choice, looked.entries)
      : firstChoice(looked.entries);
  } catch {
    return firstChoice(looked.entries);
  }
}

/** What is chosen of a file; it outlives a reload of the page. */
export function useKeptChoice(looked: TableImport) {
  const [choice, setChoice] = useState(() => keptChoice(looked));
  useEffect(() => {
    try {
      sessionStorage.setItem(nameOf(looked), JSON.stringify(choice));
    } catch {
      // Where nothing can be kept, the page works all the same.
    }
  }, [choice, looked]);
  return [choice, setChoice] as const;
}
