import { queryOptions } from '@tanstack/react-query';
import { importPaths } from '../../contract/import-paths.ts';
import type { ApplyBody, ListedImport, TableImport } from '../../contract/table-import.ts';
import type { TableMapping } from '../../contract/table-mapping.ts';
import { fetchFile, type ReceivedFile } from './fetch-file.ts';
import { ApiProblem, fetchJson, problemOf } from './fetch-json.ts';
import { sendJson } from './send-json.ts';

/** Files take their time: to be sent, to be read, to be applied. */
const patienceMilliseconds = 180_000;

/** Every entry as a workbook to edit and to hand back. @throws ApiProblem */
export const fetchWorkbook = (language: 'de' | 'en'): Promise<ReceivedFile> =>
  fetchFile(`${importPaths.workbook}?language=${language}`, null);

/** The files that were handed in, the latest first. */
export const importsQuery = () =>
  queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) =>
      fetchJson<{ readonly imports: readonly ListedImport[] }>(importPaths.list, signal),
    retry: false,
  });

/** What a file would change by now, or has changed. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => fetchJson<TableImport>(importPaths.one(id), signal),
    retry: false,
  });

/**
 * Hands a file in.
 * @param onProgress is told the share that is sent, from 0 to 1.
 * @throws ApiProblem where the server refuses it, or does not answer.
 */
export function sendFile(file: File, onProgress: (share: number) => void): Promise<TableImport> {
  // Only this old way of asking tells how much is sent.
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    const offline = () => reject(new ApiProblem('offline', 0, 'no answer'));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = offline;
    request.ontimeout = offline;
    request.onload = () => {
      const { status, responseText } = request;
      if (status === 201) resolve(JSON.parse(responseText) as TableImport);
      else void problemOf(new Response(responseText, { status })).then(reject);
    };
    request.open('POST', importPaths.imports(file.name.slice(0, 200)));
    request.timeout = patienceMilliseconds;
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.send(file);
  });
}

function step(
  method: 'post' | 'put',
  path: string,
  { version }: Pick<TableImport, 'version'>,
  body?: ApplyBody | TableMapping,
): Promise<TableImport> {
  const signal = AbortSignal.timeout(patienceMilliseconds);
  return sendJson(method, path, { body, ifMatch: `d${version}`, signal });
}

type Known = Pick<TableImport, 'id' | 'version'>;

/** Says what the columns of a table are. */
export const mapImport = (known: Known, mapping: TableMapping) =>
  step('put', importPaths.mapping(known.id), known, mapping);

/** Publishes the chosen changes in one go. */
export const applyImport = (known: Known, body: ApplyBody) =>
  step('post', importPaths.apply(known.id), known, body);

/** Takes an import back in one go. */
export const undoImport = (known: Known) => step('post', importPaths.undo(known.id), known);
