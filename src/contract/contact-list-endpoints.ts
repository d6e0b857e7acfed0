import { contactListEntries, contactListSelection, printedList } from './contact-list.ts';
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
  contactListPdf: {
    method: 'post',
    access: 'signed-in',
    path: '/api/contact-lists/pdf',
    summary: 'A list as a PDF, the same pages as from the browser (noted in the audit above public)',
    query: noQuery,
    body: printedList,
    responses: { 200: 'file', ...written },
  },
} as const satisfies Record<string, Endpoint>;
