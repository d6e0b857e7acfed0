import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface ShortcutSettings {
  /** Whether letters do something: who dictates, or hits keys by accident, has to be able to turn that off. */
  readonly letters: boolean;
  readonly setLetters: (letters: boolean) => void;
}

/** How this browser uses shortcuts (WCAG 2.1.4). */
export const useShortcutSettings = create<ShortcutSettings>()(
  persist((set) => ({ letters: true, setLetters: (letters) => set({ letters }) }), {
    name: 'partnernetz-shortcuts',
    version: 1,
    merge: (stored, current) => ({
      ...current,
      letters:
        !(typeof stored === 'object' && stored !== null && 'letters' in stored) || stored.letters !== false,
    }),
  }),
);
