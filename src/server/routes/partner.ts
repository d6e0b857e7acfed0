import { endpoints } from '../../contract/endpoints.ts';
import { apiPaths } from '../../contract/paths.ts';
import { cachingFor, conditional, tagged } from '../http/conditional.ts';
import { problemResponse } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { getPartner } from '../services/partner/get.ts';
import type { Route } from './route.ts';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const partnerRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.partner.query);
    const slug = c.req.param('slug') ?? '';
    if (!slugPattern.test(slug) || slug.length > 200) return problemResponse(c, 'not-found');
    const { level } = c.get('viewer');
    const answer = await getPartner(db, slug, level);
    if (answer.type === 'missing') return problemResponse(c, 'not-found');
    if (answer.type === 'moved')
      return c.body(null, 308, { Location: apiPaths.partner(answer.slug), 'Cache-Control': 'no-cache' });
    return conditional(c, await tagged(answer.partner), { 'Cache-Control': cachingFor(level) });
  };
