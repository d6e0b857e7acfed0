import { endpoints } from '../../contract/endpoints.ts';
import { vocabularyOf } from '../cities/vocabulary.ts';
import { readQuery } from '../http/read-query.ts';
import { type Prepared, prepare, sendPrepared } from '../http/representations.ts';
import { readInstallation } from '../services/installation/read.ts';
import type { Route } from './route.ts';

export const vocabularyRoute: Route = ({ db, city, compress }) => {
  // What a database is never changes while a process runs on it, so it is asked once.
  let prepared: Promise<Prepared> | undefined;
  const read = async () => prepare(vocabularyOf(city, (await readInstallation(db)).sample), compress, 'best');
  return async (c) => {
    readQuery(c, endpoints.vocabulary.query);
    prepared ??= read().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return sendPrepared(c, await prepared);
  };
};
