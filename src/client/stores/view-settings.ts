import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { InterfaceLanguage } from '../../domain/vocabulary.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'rows' | 'table';

export interface ViewSettings {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly density: Density;
  readonly set: (settings: Partial<Pick<ViewSettings, 'language' | 'theme' | 'density'>>) => void;
}

/** How this browser wants to see things; kept here, and read by public/first-paint.js before the first paint. */
export const useViewSettings = create<ViewSettings>()(
  persist((set) => ({ language: 'de', theme: 'system', density: 'rows', set }), {
    name: 'partnernetz-view',
    version: 1,
  }),
);

/** Shows the chosen theme: `system` follows the device. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
