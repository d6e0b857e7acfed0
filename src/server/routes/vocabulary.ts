import { endpoints } from '../../contract/endpoints.ts';
import { vocabularyOf } from '../cities/vocabulary.ts';
import { conditional, type TaggedBody, tagged } from '../http/conditional.ts';
import { readQuery } from '../http/read-query.ts';
import { readInstallation } from '../services/installation/read.ts';
import type { Route } from './route.ts';

export const vocabularyRoute: Route = ({ db, city }) => {
  // What a database is never changes while a process runs on it, so it is asked once.
  let prepared: Promise<TaggedBody> | undefined;
  const prepare = async () => tagged(vocabularyOf(city, (await readInstallation(db)).sample));
  return async (c) => {
    readQuery(c, endpoints.vocabulary.query);
    prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return conditional(c, await prepared);
  };
};
