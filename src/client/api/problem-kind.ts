import { ApiProblem } from './fetch-json.ts';

/** Why something cannot be shown, as far as the page says different things about it. */
export type ProblemKind = 'missing' | 'refused' | 'failed';

/** What kind of problem kept something from being loaded; null where there is none. */
export function problemKind(error: Error | null): ProblemKind | null {
  if (error === null) return null;
  const status = error instanceof ApiProblem ? error.status : 0;
  if (status === 404) return 'missing';
  return status === 401 || status === 403 ? 'refused' : 'failed';
}

/** Whether the state that a write was based on is gone: somebody else was faster. */
export const isOvertaken = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 409 || error.status === 412);

/** Whether the same was asked for too often. */
export const isTooOften = (error: unknown): boolean => error instanceof ApiProblem && error.status === 429;

/** What a refused write says to the person: the fields' own sentences where there are any. */
export function problemText(
  error: Error,
  words: { readonly offline: string; readonly faster: string },
): string {
  if (!(error instanceof ApiProblem) || error.code === 'offline') return words.offline;
  if (isOvertaken(error)) return words.faster;
  return error.fields.length > 0 ? error.fields.map(({ message }) => message).join(' ') : error.message;
}
