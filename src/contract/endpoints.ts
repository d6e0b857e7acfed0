import { z } from 'zod';
import { directorySnapshot } from './directory.ts';
import { legal } from './legal.ts';
import { partner } from './partner.ts';
import { partnerList, partnerListQuery } from './partner-list.ts';
import { problem } from './problem.ts';
import { health, readiness } from './status.ts';
import { vocabulary } from './vocabulary.ts';

/** The body of a response: parsed strictly as JSON, or none at all (304). */
export type ResponseBody = z.ZodType | 'empty';

export interface Endpoint {
  readonly method: 'get';
  /** In OpenAPI's notation, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly params?: z.ZodObject;
  /** Every status this route may answer with, and what its body then is. */
  readonly responses: Readonly<Record<number, ResponseBody>>;
}

/** What any route may answer besides its own: the edge refuses, or the server fails. */
const always = {
  400: problem,
  404: problem,
  405: problem,
  414: problem,
  429: problem,
  500: problem,
  503: problem,
};

const noQuery = z.strictObject({});

/** The API, route by route: the server mounts it, OpenAPI is generated from it, the mock checks against it. */
export const endpoints = {
  directory: {
    method: 'get',
    path: '/api/directory',
    summary: 'The whole directory that the viewer may see, as one compact snapshot',
    query: noQuery,
    responses: { 200: directorySnapshot, 304: 'empty', ...always },
  },
  partners: {
    method: 'get',
    path: '/api/partners',
    summary: 'Partners by search text and facets, in keyset pages',
    query: partnerListQuery,
    responses: { 200: partnerList, ...always },
  },
  partner: {
    method: 'get',
    path: '/api/partners/{slug}',
    summary: 'One partner; a former slug redirects to the current one',
    query: noQuery,
    params: z.strictObject({ slug: z.string().min(1).max(200) }),
    responses: { 200: partner, 304: 'empty', 308: 'empty', ...always },
  },
  vocabulary: {
    method: 'get',
    path: '/api/vocabulary',
    summary: "The city's controlled vocabulary, districts, quarters and languages",
    query: noQuery,
    responses: { 200: vocabulary, 304: 'empty', ...always },
  },
  legal: {
    method: 'get',
    path: '/api/legal',
    summary:
      'Who runs this installation: the facts for Impressum, Datenschutz and the accessibility statement',
    query: noQuery,
    responses: { 200: legal, 304: 'empty', ...always },
  },
  health: {
    method: 'get',
    path: '/api/health',
    summary: 'The process answers',
    query: noQuery,
    responses: { 200: health, ...always },
  },
  ready: {
    method: 'get',
    path: '/api/ready',
    summary: 'The database answers and has every migration',
    query: noQuery,
    responses: { 200: readiness, ...always, 503: readiness },
  },
  openapi: {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description',
    query: noQuery,
    responses: { 200: z.looseObject({ openapi: z.string() }), 304: 'empty', ...always },
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
