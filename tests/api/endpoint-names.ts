import { type EndpointName, endpoints } from '../../src/contract/endpoints.ts';

/** The endpoints that everybody may read. */
export type OpenName = {
  [Name in EndpointName]: (typeof endpoints)[Name] extends { method: 'get'; access: 'everyone' }
    ? Name
    : never;
}[EndpointName];

export const openNames = (Object.keys(endpoints) as EndpointName[]).filter(
  (name): name is OpenName => endpoints[name].method === 'get' && endpoints[name].access === 'everyone',
);
