import { queryOptions } from '@tanstack/react-query';
import type { ContactListEntries, ContactListSelection, PrintedList } from '../../contract/contact-list.ts';
import { handOutPaths } from '../../contract/hand-out-paths.ts';
import { fetchFile, type ReceivedFile } from './fetch-file.ts';
import { sendJson } from './send-json.ts';

/** The entries of a selection in full, as their recipients may see them, and what is left out for those. */
export const contactListEntriesQuery = (selection: ContactListSelection) =>
  queryOptions({
    queryKey: ['contact-list-entries', selection],
    queryFn: () => sendJson<ContactListEntries>('post', handOutPaths.entries, { body: selection }),
    retry: false,
    networkMode: 'always',
  });

/** Has the server print a list. @throws ApiProblem where it cannot; it says what to do instead. */
export const fetchPdf = (list: PrintedList, signal: AbortSignal): Promise<ReceivedFile> =>
  fetchFile(handOutPaths.pdf, list, { signal });
