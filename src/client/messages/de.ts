import { directory } from './de/directory.ts';
import { entry } from './de/entry.ts';
import { shell } from './de/shell.ts';

/** What the first load needs to say; pages that come later bring their own words. */
export const de = { directory, entry, shell };
