import { z } from 'zod';
import { type Endpoint, guarded, noQuery, ofId, written } from './endpoint.ts';
import { applyBody, tableImport, tableImports } from './table-import.ts';
import { tableMapping } from './table-mapping.ts';

/** The media type of an Excel workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Spreadsheets that come in: looked at first, applied in one go, taken back in one go. */
export const importEndpoints = {
  workbook: {
    method: 'get',
    access: 'editor',
    path: '/api/workbook',
    summary: 'Every entry as a workbook to edit and to hand back',
    // What the app speaks, which is not always what the browser speaks.
    query: z.strictObject({ language: z.enum(['de', 'en']).optional() }),
    responses: { 200: 'file', ...guarded },
  },
  imports: {
    method: 'get',
    access: 'editor',
    path: '/api/imports',
    summary: 'The files that were handed in, the latest first',
    query: noQuery,
    responses: { 200: tableImports, ...guarded },
  },
  importTable: {
    method: 'post',
    access: 'editor',
    path: '/api/imports',
    summary: 'Looks at a workbook or a CSV file: what it would change (nothing is changed)',
    query: z.strictObject({ name: z.string().trim().min(1).max(200) }),
    upload: [workbookType, 'text/csv'],
    responses: { 201: tableImport, ...written },
  },
  tableImport: {
    method: 'get',
    access: 'editor',
    path: '/api/imports/{id}',
    summary: 'What a file would change, against what is published now, or what it has changed',
    query: noQuery,
    params: ofId,
    responses: { 200: tableImport, ...guarded },
  },
  mapImport: {
    method: 'put',
    access: 'editor',
    path: '/api/imports/{id}/mapping',
    summary: 'Says what the columns of a table are, and looks again at what it would change',
    query: noQuery,
    params: ofId,
    body: tableMapping,
    conditional: true,
    responses: { 200: tableImport, ...written },
  },
  applyImport: {
    method: 'post',
    access: 'editor',
    path: '/api/imports/{id}/apply',
    summary: 'Publishes the chosen changes in one go; what was changed meanwhile is left and told',
    query: noQuery,
    params: ofId,
    body: applyBody,
    conditional: true,
    responses: { 200: tableImport, ...written },
  },
  undoImport: {
    method: 'post',
    access: 'editor',
    path: '/api/imports/{id}/undo',
    summary: 'Takes an import back in one go; what was changed since stays and is told',
    query: noQuery,
    params: ofId,
    conditional: true,
    responses: { 200: tableImport, ...written },
  },
} as const satisfies Record<string, Endpoint>;
