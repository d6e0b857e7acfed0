import { contactListEntries, contactListSelection } from './contact-list.ts';
import { type Endpoint, noQuery, written } from './endpoint.ts';

/** What is handed out: lists on paper, and files. */
export const contactListEndpoints = {
  contactListEntries: {
    method: 'post',
    access: 'everyone',
    path: '/api/contact-lists/entries',
    summary: 'Several entries in full, as a recipient of the given level may see them (nothing is changed)',
    query: noQuery,
    body: contactListSelection,
    responses: { 200: contactListEntries, ...written },
  },
} as const satisfies Record<string, Endpoint>;
