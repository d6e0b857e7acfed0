import { useEffect, useEffectEvent } from 'react';
import { isStillSignedIn } from './signed-in-here.ts';

/*
 * What somebody was at when they left a page, kept in this tab alone until they are back. Signing out empties all of
 * it. Where storage is full or closed nothing is kept, and the pages work all the same.
 */

/** What was left under a key; null where nothing was. Its shape is whatever was left, maybe by an earlier version. */
export function readLeft(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Leaves something that JSON can hold. */
export function leave(key: string, value: unknown): void {
  // Whoever signs out, here or in another tab, leaves the page, too, and nothing in it.
  if (!isStillSignedIn()) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or closed.
  }
}

export function forgetLeft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Closed; it holds nothing.
  }
}

/** Keeps nothing of what was left in this tab. */
export function forgetAllLeft(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Closed; it holds nothing.
  }
}

/** Keys of what is done with, though its page may be shown for another moment. */
const over = new Set<string>();

/** Leaves nothing under a key any more, until its page is opened anew. */
export function endLeaving(key: string): void {
  over.add(key);
  forgetLeft(key);
}

/**
 * Leaves a value when the page is reloaded, or left for another one; while it is shown nothing of it lies there.
 * @param value null where there is nothing worth keeping.
 */
export function useLeaving(key: string, value: unknown): void {
  const keep = useEffectEvent(() => {
    if (value === null || over.has(key)) forgetLeft(key);
    else leave(key, value);
  });
  useEffect(() => {
    over.delete(key);
    forgetLeft(key);
    const keepNow = () => keep();
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [key]);
}
