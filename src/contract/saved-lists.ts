import { z } from 'zod';
import { accessLevels } from './access.ts';
import { contactListSelection } from './contact-list.ts';
import { slug } from './endpoint.ts';

const moment = z.iso.datetime({ offset: true });

/** What somebody gives a list that is to be kept. */
export const keptList = z
  .strictObject({
    name: z.string().trim().min(1).max(120),
    /** Filters and settings, as they stand in the address of the page on which lists are made. */
    query: z.string().max(20_000),
    /** The entries that were picked; null for a list that follows its filters. */
    slugs: contactListSelection.shape.slugs,
  })
  .meta({
    id: 'KeptList',
    example: { name: 'Schulen in Hamborn', query: 'kind=schule&district=hamborn', slugs: null },
  });

export const savedList = z
  .strictObject({
    ...keptList.shape,
    id: z.string(),
    /** Its short address: `/l/<code>`. */
    code: z.string(),
    /** Who saved it. */
    owner: z.string(),
    version: z.number().int(),
    updatedAt: moment,
    lastPrint: z
      .strictObject({ at: moment, by: z.string(), level: z.enum(accessLevels), count: z.number().int() })
      .nullable(),
  })
  .meta({ id: 'SavedList' });

export const savedLists = z.strictObject({ lists: z.array(savedList) });

/** What differs from what was printed last at a level; null where nothing was. */
export const listChanges = z.strictObject({
  printedAt: moment.nullable(),
  changed: z.array(slug),
  added: z.array(slug),
  removed: z.array(slug),
});

/** A list that was printed from a browser. */
export const printedNote = z.strictObject({
  ...contactListSelection.shape,
  layout: z.string().max(20),
});

/** What a short address leads to: filters of the directory, or entries that the asker may see. */
export const listLink = z.strictObject({
  name: z.string(),
  filters: z.string().nullable(),
  slugs: z.array(z.string()).nullable(),
});

export type KeptList = z.infer<typeof keptList>;
export type SavedList = z.infer<typeof savedList>;
export type ListChanges = z.infer<typeof listChanges>;
export type ListLink = z.infer<typeof listLink>;
