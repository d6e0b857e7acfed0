import { useState } from 'react';
import { endLeaving, readLeft, useLeaving } from '../../../stores/left-in-tab.ts';

const keyOf = (name: string) => `partnernetz-reason-${name}`;

/**
 * Why an entry is published, in the editor's words; kept in this tab when the page is left before that.
 * @param name of what is edited.
 */
export function useReason(name: string) {
  const [reason, setReason] = useState(() => {
    const left = readLeft(keyOf(name));
    return typeof left === 'string' ? left : '';
  });
  useLeaving(keyOf(name), reason === '' ? null : reason);
  return [reason, setReason] as const;
}

/** Keeps nothing of it once it is published. */
export const endReason = (name: string): void => endLeaving(keyOf(name));
