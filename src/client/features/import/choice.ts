import type { ApplyBody, ImportedEntry } from '../../../contract/table-import.ts';

/** Which changes of which entries are taken over: paths by the entry's id. */
export type Choice = Readonly<Record<string, readonly string[]>>;

const pathsOf = ({ changes }: ImportedEntry) => changes.map(({ path }) => path);

/** What is taken over of an entry unless somebody says otherwise: what nobody else changed meanwhile. */
export const usualPaths = ({ changes }: ImportedEntry): string[] =>
  changes.filter(({ conflict }) => !conflict).map(({ path }) => path);

/** What is chosen at first: no conflict, and nothing that may be there already. */
export const firstChoice = (entries: readonly ImportedEntry[]): Choice =>
  Object.fromEntries(
    entries.map((entry) => [entry.id, entry.duplicates.length > 0 ? [] : usualPaths(entry)]),
  );

/** The choice with one change taken over, or left. */
export function withPath(choice: Choice, entry: ImportedEntry, path: string, taken: boolean): Choice {
  const others = (choice[entry.id] ?? []).filter((each) => each !== path);
  return { ...choice, [entry.id]: taken ? [...others, path] : others };
}

/** A choice that was made before a reload, as far as the same changes are still there. */
export const stillThere = (kept: Choice, entries: readonly ImportedEntry[]): Choice => ({
  ...firstChoice(entries),
  ...Object.fromEntries(
    entries.flatMap((entry) => {
      const paths = kept[entry.id];
      return paths === undefined ? [] : [[entry.id, paths.filter((path) => pathsOf(entry).includes(path))]];
    }),
  ),
});

/** What the server is asked to apply. */
export const applyBodyOf = (choice: Choice, entries: readonly ImportedEntry[]): ApplyBody => ({
  entries: entries.flatMap((entry) => {
    const paths = choice[entry.id] ?? [];
    if (paths.length === 0) return [];
    const usual = usualPaths(entry);
    const isUsual = paths.length === usual.length && usual.every((path) => paths.includes(path));
    const accept = isUsual ? ('all' as const) : [...paths];
    return [{ id: entry.id, entryVersion: entry.entryVersion, accept }];
  }),
});
