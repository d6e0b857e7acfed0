import { create } from 'zustand';

/** A short message that something was done, perhaps with a way back. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}

interface Notices {
  readonly current: Notice | null;
  /** Says something politely, once, to those who cannot see it. */
  readonly announcement: string;
  readonly show: (text: string, undo?: () => void) => void;
  readonly announce: (text: string) => void;
  readonly dismiss: () => void;
}

let lastId = 0;

export const useNotices = create<Notices>()((set) => ({
  current: null,
  announcement: '',
  show: (text, undo) => set({ current: { id: ++lastId, text, undo: undo ?? null }, announcement: text }),
  // A region speaks only when its text changes; an invisible space makes the same words new.
  announce: (text) =>
    set(({ announcement }) => ({ announcement: announcement === text ? `${text}\u00a0` : text })),
  dismiss: () => set({ current: null }),
}));
