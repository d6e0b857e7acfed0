import { directory } from './en/directory.ts';
import { entry } from './en/entry.ts';
import { shell } from './en/shell.ts';

/** What the first load needs to say; pages that come later bring their own words. */
export const en = { directory, entry, shell };
