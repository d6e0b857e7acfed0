import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { InterfaceLanguage } from '../../domain/vocabulary.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'rows' | 'table';

interface Settings {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly density: Density;
}

export interface ViewSettings extends Settings {
  readonly set: (settings: Partial<Settings>) => void;
}

/** What each setting may be; the first is what holds until somebody chooses. */
const choices: { readonly [Name in keyof Settings]: readonly [Settings[Name], ...Settings[Name][]] } = {
  language: ['de', 'en'],
  theme: ['system', 'light', 'dark'],
  density: ['rows', 'table'],
};

/** What is stored may be anything: of each setting only what it may be is taken over. */
function settingsIn(stored: unknown): Settings {
  const kept: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const chosen = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    choices[name].find((choice) => choice === kept[name]) ?? choices[name][0];
  return { language: chosen('language'), theme: chosen('theme'), density: chosen('density') };
}

/** How this browser wants to see things; kept here, and read by public/first-paint.js before the first paint. */
export const useViewSettings = create<ViewSettings>()(
  persist((set) => ({ ...settingsIn(null), set }), {
    name: 'partnernetz-view',
    version: 1,
    merge: (stored, current) => ({ ...current, ...settingsIn(stored) }),
  }),
);

/** Shows the chosen theme: `system` follows the device. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
