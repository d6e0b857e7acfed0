import { endpoints } from '../../contract/endpoints.ts';
import { conditional, tagged } from '../http/conditional.ts';
import { readQuery } from '../http/read-query.ts';
import type { Route } from './route.ts';

export const legalRoute: Route = ({ city }) => {
  const prepared = tagged(city.legal);
  return async (c) => {
    readQuery(c, endpoints.legal.query);
    return conditional(c, await prepared);
  };
};
