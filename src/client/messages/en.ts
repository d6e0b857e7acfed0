import { directory } from './en/directory.ts';
import { entry } from './en/entry.ts';
import { legal } from './en/legal.ts';
import { partner } from './en/partner.ts';
import { shell } from './en/shell.ts';
import { shortlist } from './en/shortlist.ts';

export const en = { directory, entry, legal, partner, shell, shortlist };
