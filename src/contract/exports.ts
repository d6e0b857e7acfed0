import { z } from 'zod';
import { accessLevels } from './access.ts';
import { contactListSelection } from './contact-list.ts';
import { exportFormats, isAddressBook } from './export-formats.ts';
import { partner } from './partner.ts';

/** Which entries are put into what kind of file, and for whom. */
export const exportRequest = z
  .strictObject({
    ...contactListSelection.shape,
    format: z.enum(exportFormats),
    /** For formats with columns: which, in which order; without it all that the format has. */
    columns: z.array(z.string().max(60)).max(100).optional(),
    language: z.enum(['de', 'en']),
    /** For address books: a file for each partner, in a ZIP. */
    perPartner: z.boolean().optional(),
  })
  .refine(({ format, perPartner }) => perPartner !== true || isAddressBook(format), { path: ['perPartner'] })
  .meta({
    id: 'ExportRequest',
    example: { slugs: ['awo-duisburg'], level: 'public', format: 'vcard4', language: 'de' },
  });

/** The JSON file: entries as the API gives them, and what they are. */
export const exportedPartners = z
  .strictObject({
    level: z.enum(accessLevels),
    /** The day on which the file was made. */
    date: z.iso.date(),
    /** The installation that it comes from. */
    url: z.string(),
    partners: z.array(partner),
  })
  .meta({ id: 'ExportedPartners' });

export type ExportRequest = z.infer<typeof exportRequest>;
export type ExportedPartners = z.infer<typeof exportedPartners>;
