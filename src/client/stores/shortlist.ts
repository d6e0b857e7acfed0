import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export interface Shortlist {
  /** Slugs in the order in which they were picked. */
  readonly slugs: readonly string[];
  readonly toggle: (slug: string) => void;
  readonly replace: (slugs: readonly string[]) => void;
}

/** The partners that were picked in this browser. Other tabs hear of it. */
export const useShortlist = create<Shortlist>()(
  persist(
    (set) => ({
      slugs: [],
      toggle: (slug) =>
        set(({ slugs }) => ({
          slugs: slugs.includes(slug) ? slugs.filter((picked) => picked !== slug) : [...slugs, slug],
        })),
      replace: (slugs) => set({ slugs }),
    }),
    {
      name: 'partnernetz-shortlist',
      version: 1,
      // What is stored may be anything: only a list of texts is taken over.
      merge: (stored, current) => {
        const slugs = (stored as { slugs?: unknown } | null)?.slugs;
        const valid = Array.isArray(slugs) ? slugs.filter((slug) => typeof slug === 'string') : [];
        return { ...current, slugs: [...new Set(valid)] };
      },
    },
  ),
);

/** Takes over what another tab picked. */
export function followOtherTabs(): void {
  addEventListener('storage', ({ key }) => {
    if (key === 'partnernetz-shortlist') void useShortlist.persist.rehydrate();
  });
}
