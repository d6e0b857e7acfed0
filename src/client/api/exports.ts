import { queryOptions } from '@tanstack/react-query';
import type { AccessLevel } from '../../contract/access.ts';
import type { ContactListEntries } from '../../contract/contact-list.ts';
import type { ExportRequest } from '../../contract/exports.ts';
import { handOutPaths } from '../../contract/hand-out-paths.ts';
import { fetchFile, type ReceivedFile } from './fetch-file.ts';
import { sendJson } from './send-json.ts';

/** What there is to hand out to somebody, and what is left out. */
export const contactListEntriesQuery = (slugs: readonly string[] | null, level: AccessLevel) =>
  queryOptions({
    queryKey: ['contact-list-entries', level, slugs],
    queryFn: () => sendJson<ContactListEntries>('post', handOutPaths.entries, { body: { slugs, level } }),
    staleTime: 30_000,
    retry: false,
    networkMode: 'always',
  });

/**
 * Has the server make a file.
 * @param onReceived told how many bytes are here while it comes.
 * @throws ApiProblem where the server refuses, or the connection ends before the file does.
 */
export const fetchExport = (
  request: ExportRequest,
  onReceived: (bytes: number) => void,
): Promise<ReceivedFile> => fetchFile(handOutPaths.exports, request, { onReceived });
