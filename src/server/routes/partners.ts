import { endpoints } from '../../contract/endpoints.ts';
import { facetNames } from '../../contract/facets.ts';
import type { PartnerListQuery } from '../../contract/partner-list.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import { facetValues } from '../../domain/vocabulary.ts';
import { vocabularyOf } from '../cities/vocabulary.ts';
import { RequestProblem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { languageOf, messagesFor } from '../http/request-context.ts';
import { listPartners } from '../services/partner/list.ts';
import { uncached } from './answer.ts';
import type { Route } from './route.ts';

/** @throws RequestProblem where a facet is asked for a value that the city does not have. */
function refuseUnknownValues(query: PartnerListQuery, vocabulary: Vocabulary, message: string): void {
  const values = facetValues(vocabulary, 'de');
  const unknown = facetNames.flatMap((name) =>
    query[name]
      .filter((id) => !values[name].some((value) => value.id === id))
      .map((value) => ({ name, value, message })),
  );
  if (unknown.length > 0) throw new RequestProblem('invalid-parameter', unknown);
}

export const partnersRoute: Route = ({ db, city }) => {
  const vocabulary = vocabularyOf(city, false);
  return async (c) => {
    const query = readQuery(c, endpoints.partners.query);
    refuseUnknownValues(query, vocabulary, messagesFor(c).fields.notInVocabulary);
    const context = { viewer: c.get('viewer').level, vocabulary, language: languageOf(c) };
    const list = await listPartners(db, query, context);
    return c.json(list, 200, { ...uncached, Vary: 'Accept-Language' });
  };
};
