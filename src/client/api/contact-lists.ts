import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ContactListEntries, ContactListSelection, PrintedList } from '../../contract/contact-list.ts';
import { handOutPaths } from '../../contract/hand-out-paths.ts';
import { fetchFile, type ReceivedFile } from './fetch-file.ts';
import { sendJson } from './send-json.ts';

/** The entries of a selection in full, as the list's recipients may see them. What was shown stays while it changes. */
export const contactListQuery = (selection: ContactListSelection) =>
  queryOptions({
    queryKey: ['contact-list', selection],
    queryFn: () => sendJson<ContactListEntries>('post', handOutPaths.entries, { body: selection }),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Has the server print a list. @throws ApiProblem where it cannot; it says what to do instead. */
export const fetchPdf = (list: PrintedList, signal: AbortSignal): Promise<ReceivedFile> =>
  fetchFile(handOutPaths.pdf, list, { signal });
