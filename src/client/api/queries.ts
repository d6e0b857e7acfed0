import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { DirectorySnapshot } from '../../contract/directory.ts';
import type { Legal } from '../../contract/legal.ts';
import type { Partner } from '../../contract/partner.ts';
import { apiPaths } from '../../contract/paths.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import { decodeSnapshot } from '../../domain/snapshot/decode.ts';
import { ApiProblem, fetchJson } from './fetch-json.ts';
import { keptResource } from './kept-response.ts';

const newsEvery = 60_000;
const retryEvery = 4_000;

const directory = keptResource(apiPaths.directory, (body) => decodeSnapshot(body as DirectorySnapshot));
const vocabulary = keptResource(apiPaths.vocabulary, (body) => body as Vocabulary);

/** News are asked for every minute, and much sooner while the server does not answer. */
const refetchInterval = ({ state }: { state: { error: unknown } }) =>
  state.error === null ? newsEvery : retryEvery;

const living = { refetchInterval, retry: false, structuralSharing: false, networkMode: 'always' } as const;

/** Every partner that the viewer may see. */
export const directoryQuery = () =>
  queryOptions({
    queryKey: ['directory'],
    queryFn: async ({ signal }) => (await directory.refresh(signal)).value,
    ...living,
  });

/** The city's words. */
export const vocabularyQuery = () =>
  queryOptions({
    queryKey: ['vocabulary'],
    queryFn: async ({ signal }) => (await vocabulary.refresh(signal)).value,
    ...living,
  });

const isMissing = (error: unknown) => error instanceof ApiProblem && error.status === 404;

/** One partner with its details. */
export const partnerQuery = (slug: string) =>
  queryOptions({
    queryKey: ['partner', slug],
    queryFn: ({ signal }) => fetchJson<Partner>(apiPaths.partner(slug), signal),
    staleTime: 30_000,
    retry: false,
    networkMode: 'always',
    refetchInterval: ({ state }) => (state.error !== null && !isMissing(state.error) ? retryEvery : false),
  });

/** Who runs this installation. */
export const legalQuery = () =>
  queryOptions({
    queryKey: ['legal'],
    queryFn: ({ signal }) => fetchJson<Legal>(apiPaths.legal, signal),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    refetchInterval: ({ state }) => (state.error === null ? false : retryEvery),
  });

export const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 20_000 } } });

/**
 * Starts loading what the first screen shows: from the last visit at once, and what the server has meanwhile.
 * Called before anything renders, so that the network works while React starts.
 * @returns when the server has answered, or does not.
 */
export async function startLoading(client: QueryClient): Promise<void> {
  const show = async <Value>(
    key: readonly string[],
    resource: { restore: () => Promise<{ value: Value } | null> },
  ) => {
    const kept = await resource.restore();
    if (kept !== null && client.getQueryData(key) === undefined)
      client.setQueryData(key, kept.value, { updatedAt: 1 });
  };
  await Promise.all([
    show(directoryQuery().queryKey, directory),
    show(vocabularyQuery().queryKey, vocabulary),
  ]);
  await Promise.all([client.prefetchQuery(directoryQuery()), client.prefetchQuery(vocabularyQuery())]);
}
