import { type Endpoint, noQuery, written } from './endpoint.ts';
import { exportRequest } from './exports.ts';

export const exportEndpoints = {
  export: {
    method: 'post',
    access: 'everyone',
    path: '/api/exports',
    summary:
      'Several entries as a file, as a recipient of the given level may see them (noted in the audit above public)',
    query: noQuery,
    body: exportRequest,
    responses: { 200: 'file', ...written },
  },
} as const satisfies Record<string, Endpoint>;
