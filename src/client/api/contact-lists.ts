import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ContactListEntries, ContactListSelection } from '../../contract/contact-list.ts';
import { handOutPaths } from '../../contract/hand-out-paths.ts';
import { sendJson } from './send-json.ts';

/** The entries of a selection in full, as the list's recipients may see them. What was shown stays while it changes. */
export const contactListQuery = (selection: ContactListSelection) =>
  queryOptions({
    queryKey: ['contact-list', selection],
    queryFn: () => sendJson<ContactListEntries>('post', handOutPaths.entries, { body: selection }),
    placeholderData: keepPreviousData,
    retry: false,
  });
