import { endpoints } from '../../contract/endpoints.ts';
import { localDate } from '../../domain/opening.ts';
import { vocabularyOf } from '../cities/vocabulary.ts';
import { problemResponse } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { makeFile } from '../services/export/make-file.ts';
import { uncached } from './answer.ts';
import type { Route } from './route.ts';

export const exportRoute: Route = (deps) => async (c) => {
  const { city, clock, url, exportLimit, clientAddress } = deps;
  const viewer = c.get('viewer');
  const request = await readBody(c, endpoints.export.body);
  // A file of everything is the most expensive answer that there is for nobody in particular.
  const wait = viewer.person === null ? exportLimit.wait(clientAddress(c.req.raw, c.env)) : 0;
  if (wait > 0)
    return problemResponse(c, 'rate-limited', [], { 'Retry-After': String(Math.ceil(wait / 1000)) });
  const { level, language, columns = null } = request;
  // A file does not say whether the installation is a sample, so nobody asks the database.
  const context = {
    vocabulary: vocabularyOf(city, false),
    language,
    level,
    columns,
    url,
    today: localDate(clock(), city.timeZone),
  };
  const { signal } = c.req.raw;
  const { content, mediaType, disposition } = await makeFile(deps, request, viewer, context, signal);
  return c.body(content, 200, {
    ...uncached,
    'Content-Type': mediaType,
    'Content-Disposition': disposition,
  });
};
