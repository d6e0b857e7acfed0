import { z } from 'zod';
import { accessLevels } from './access.ts';
import { slug } from './endpoint.ts';
import { partner } from './partner.ts';

/** More than any city has; what is handed out is asked for in one go. */
export const longestSelection = 20_000;

/** Which entries are handed out, and to whom. */
export const contactListSelection = z
  .strictObject({
    /** In the order in which they were picked; null: every entry there is. */
    slugs: z.array(slug).max(longestSelection).nullable(),
    /** What the recipient may see; never more than whoever asks. */
    level: z.enum(accessLevels),
  })
  .meta({ id: 'ContactListSelection', example: { slugs: ['awo-duisburg'], level: 'public' } });

/** A list that is to be printed: its entries, and everything that was chosen about it. */
export const printedList = z
  .strictObject({
    ...contactListSelection.shape,
    /** The settings as they stand in the address of the list's page. */
    settings: z.string().max(20_000),
    /** The filters of the directory as they stand in its address; null where the entries were picked by hand. */
    filters: z.string().max(4_000).nullable(),
    /** The list that is kept, where it is one: its id, and the code of its short address. */
    listId: z.string().max(60).nullable(),
    link: z
      .string()
      .regex(/^[a-z0-9]{1,20}$/)
      .nullable(),
  })
  .meta({
    id: 'PrintedList',
    example: {
      slugs: ['awo-duisburg'],
      level: 'public',
      settings: 'layout=cards',
      filters: 'district=hamborn',
      listId: null,
      link: null,
    },
  });

/** What there is to hand out, and what there would be besides for whoever asks. */
export const contactListEntries = z
  .strictObject({
    level: z.enum(accessLevels),
    partners: z.array(partner),
    leftOut: z.strictObject({
      /** Slugs of entries that the recipient may not know of, or that are gone. */
      partners: z.array(z.string()),
      /** How many addresses, contacts, numbers and offers are left out of the entries that are shown. */
      details: z.number().int().nonnegative(),
    }),
  })
  .meta({ id: 'ContactListEntries' });

export type ContactListSelection = z.infer<typeof contactListSelection>;
export type ContactListEntries = z.infer<typeof contactListEntries>;
export type PrintedList = z.infer<typeof printedList>;
