import { endpoints } from '../../contract/endpoints.ts';
import { conditional, type TaggedBody, tagged } from '../http/conditional.ts';
import { readQuery } from '../http/read-query.ts';
import { openApiDocument } from '../openapi.ts';
import type { Route } from './route.ts';

export const openApiRoute: Route = ({ city }) => {
  // Made when first asked for: few ask, and starting should not wait for it.
  let prepared: Promise<TaggedBody> | undefined;
  return async (c) => {
    readQuery(c, endpoints.openapi.query);
    prepared ??= tagged(openApiDocument(city.name));
    return conditional(c, await prepared);
  };
};
