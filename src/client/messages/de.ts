import { directory } from './de/directory.ts';
import { entry } from './de/entry.ts';
import { legal } from './de/legal.ts';
import { partner } from './de/partner.ts';
import { shell } from './de/shell.ts';
import { shortlist } from './de/shortlist.ts';

export const de = { directory, entry, legal, partner, shell, shortlist };
