import { accountEndpoints } from './account-endpoints.ts';
import { contactListEndpoints } from './contact-list-endpoints.ts';
import { directoryEndpoints } from './directory-endpoints.ts';
import { editorEndpoints } from './editor-endpoints.ts';
import { entryEndpoints } from './entry-endpoints.ts';
import { exportEndpoints } from './export-endpoints.ts';
import { importEndpoints } from './import-endpoints.ts';
import { peopleEndpoints } from './people-endpoints.ts';
import { savedListEndpoints } from './saved-list-endpoints.ts';
import { secondFactorEndpoints } from './second-factor-endpoints.ts';

/** The API, route by route: the server mounts it, OpenAPI is generated from it, the mock checks against it. */
export const endpoints = {
  ...directoryEndpoints,
  ...accountEndpoints,
  ...entryEndpoints,
  ...editorEndpoints,
  ...peopleEndpoints,
  ...secondFactorEndpoints,
  ...contactListEndpoints,
  ...savedListEndpoints,
  ...exportEndpoints,
  ...importEndpoints,
};

export type EndpointName = keyof typeof endpoints;
