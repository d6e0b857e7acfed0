import type { ExportRequest } from '../../contract/exports.ts';
import { handOutPaths } from '../../contract/hand-out-paths.ts';
import { fetchFile, type ReceivedFile } from './fetch-file.ts';

/**
 * Has the server make a file.
 * @param onReceived told how many bytes are here while it comes.
 * @throws ApiProblem where the server refuses, or the connection ends before the file does.
 */
export const fetchExport = (
  request: ExportRequest,
  onReceived: (bytes: number) => void,
): Promise<ReceivedFile> => fetchFile(handOutPaths.exports, request, { onReceived });
