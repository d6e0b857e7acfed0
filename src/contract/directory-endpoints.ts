import { z } from 'zod';
import { directorySnapshot } from './directory.ts';
import { always, type Endpoint, noQuery, ofEntry } from './endpoint.ts';
import { legal } from './legal.ts';
import { partner } from './partner.ts';
import { partnerList, partnerListQuery } from './partner-list.ts';
import { health, readiness } from './status.ts';
import { vocabulary } from './vocabulary.ts';

/** The directory, and what an installation says about itself: everybody may read it. */
export const directoryEndpoints = {
  directory: {
    method: 'get',
    access: 'everyone',
    path: '/api/directory',
    summary: 'The whole directory that the viewer may see, as one compact snapshot',
    query: noQuery,
    responses: { 200: directorySnapshot, 304: 'empty', ...always },
  },
  partners: {
    method: 'get',
    access: 'everyone',
    path: '/api/partners',
    summary: 'Partners by search text and facets, in keyset pages',
    query: partnerListQuery,
    responses: { 200: partnerList, ...always },
  },
  partner: {
    method: 'get',
    access: 'everyone',
    path: '/api/partners/{slug}',
    summary: 'One partner; a former slug redirects to the current one',
    query: noQuery,
    params: ofEntry,
    responses: { 200: partner, 304: 'empty', 308: 'empty', ...always },
  },
  vocabulary: {
    method: 'get',
    access: 'everyone',
    path: '/api/vocabulary',
    summary: "The city's controlled vocabulary, districts, quarters and languages",
    query: noQuery,
    responses: { 200: vocabulary, 304: 'empty', ...always },
  },
  legal: {
    method: 'get',
    access: 'everyone',
    path: '/api/legal',
    summary:
      'Who runs this installation: the facts for Impressum, Datenschutz and the accessibility statement',
    query: noQuery,
    responses: { 200: legal, 304: 'empty', ...always },
  },
  health: {
    method: 'get',
    access: 'everyone',
    path: '/api/health',
    summary: 'The process answers',
    query: noQuery,
    responses: { 200: health, ...always },
  },
  ready: {
    method: 'get',
    access: 'everyone',
    path: '/api/ready',
    summary: 'The database answers and has every migration',
    query: noQuery,
    responses: { 200: readiness, ...always, 503: readiness },
  },
  openapi: {
    method: 'get',
    access: 'everyone',
    path: '/api/openapi.json',
    summary: 'This description',
    query: noQuery,
    responses: { 200: z.looseObject({ openapi: z.string() }), 304: 'empty', ...always },
  },
} as const satisfies Record<string, Endpoint>;
