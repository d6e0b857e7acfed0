import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import type { Endpoint, ResponseBody } from '../contract/endpoint.ts';
import { endpoints } from '../contract/endpoints.ts';
import { examples } from './openapi-examples.ts';

const meanings: Readonly<Record<number, string>> = {
  200: 'The answer',
  201: 'Made; the answer describes it',
  202: 'Noted',
  304: 'Not modified: what the client has is current',
  308: 'The partner has this slug no longer; Location names its current one',
  400: 'A parameter is unknown or invalid; `fields` names it',
  401: 'Nobody is signed in',
  403: 'The asker may not do this, or the request comes from another site',
  404: 'There is nothing here that the viewer may see',
  405: 'There is no such method here; Allow names those there are',
  409: 'Not possible in the present state',
  412: 'Somebody else was faster: the state that If-Match names is gone',
  413: 'The body is too large',
  414: 'The address is too long',
  415: 'The body is not JSON',
  428: 'If-Match has to name the state that the change is based on',
  429: 'Too many requests; Retry-After says when to come back (seconds)',
  500: 'The server failed',
  503: 'The database does not answer now, or a file was not finished; Retry-After says when to come back (seconds)',
};

function responseOf(status: number, body: ResponseBody, example: unknown) {
  const description = meanings[status] ?? 'See the status';
  if (body === 'empty') return { description };
  if (body === 'file')
    return {
      description,
      content: { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } },
    };
  const mediaType =
    status >= 400 && 'shape' in body && 'code' in (body.shape as object)
      ? 'application/problem+json'
      : 'application/json';
  return {
    description,
    content: { [mediaType]: { schema: body, ...(example === undefined ? {} : { example }) } },
  };
}

function operationOf(name: keyof typeof endpoints, endpoint: Endpoint): ZodOpenApiOperationObject {
  const responses = Object.entries(endpoint.responses).map(([status, body]) => [
    status,
    responseOf(Number(status), body, examples[name]?.[Number(status)]),
  ]);
  const parameters = {
    ...(endpoint.query === undefined ? {} : { query: endpoint.query as z.ZodObject }),
    ...(endpoint.params === undefined ? {} : { path: endpoint.params as z.ZodObject }),
    ...(endpoint.conditional === undefined ? {} : { header: z.object({ 'If-Match': z.string() }) }),
  };
  return {
    operationId: name,
    summary: endpoint.summary,
    requestParams: parameters,
    ...(endpoint.upload === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: Object.fromEntries(endpoint.upload.map((type) => [type, {}])),
          },
        }),
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: endpoint.body } } } }),
    responses: Object.fromEntries(responses) as ZodOpenApiResponsesObject,
  };
}

/** The description of the API, generated from the contract: OpenAPI 3.1. */
export function openApiDocument(cityName: string) {
  const names = Object.keys(endpoints) as (keyof typeof endpoints)[];
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: `Partnernetz ${cityName}`,
      version: '1.0.0',
      description:
        'The directory of the cooperation partners of a Kommunales Integrationszentrum. Every response holds only what the viewer may see. Errors are problem details (RFC 9457) with a stable `code`.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: Object.fromEntries(
      [...Map.groupBy(names, (name) => endpoints[name].path)].map(([path, group]) => [
        path,
        Object.fromEntries(group.map((name) => [endpoints[name].method, operationOf(name, endpoints[name])])),
      ]),
    ),
  });
}
