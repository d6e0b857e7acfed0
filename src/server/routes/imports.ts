import { endpoints } from '../../contract/endpoints.ts';
import { workbookType } from '../../contract/import-endpoints.ts';
import type { TableImport } from '../../contract/table-import.ts';
import { localDate } from '../../domain/opening.ts';
import { contentDisposition } from '../files/file-name.ts';
import { basedOn, entityTag } from '../http/based-on.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { readUpload } from '../http/read-upload.ts';
import { type AppContext, languageOf } from '../http/request-context.ts';
import { applyImport } from '../services/import/apply.ts';
import { createImport } from '../services/import/create.ts';
import { describeImport, listImports } from '../services/import/describe.ts';
import { makeWorkbook } from '../services/import/make-workbook.ts';
import { mapImport } from '../services/import/map.ts';
import { undoImport } from '../services/import/undo.ts';
import { uncached } from './answer.ts';
import { editingContext } from './editing-context.ts';
import type { Route } from './route.ts';

const answerImport = (c: AppContext, found: TableImport, status: 200 | 201 = 200): Response =>
  c.json(found, status, { ...uncached, ETag: entityTag('d', found.version) });

const idIn = (c: AppContext): string => c.req.param('id') ?? '';

export const workbookRoute: Route = (deps) => async (c) => {
  const { language = languageOf(c) } = readQuery(c, endpoints.workbook.query);
  const name = `partnernetz-${localDate(deps.clock(), deps.city.timeZone)}`;
  return c.body(await makeWorkbook(deps, language, c.get('viewer'), c.req.raw.signal), 200, {
    ...uncached,
    'Content-Type': workbookType,
    'Content-Disposition': contentDisposition(name, 'xlsx'),
  });
};

export const importsRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.imports.query);
    return c.json(await listImports(db), 200, uncached);
  };

export const importTableRoute: Route = (deps) => async (c) => {
  const { name } = readQuery(c, endpoints.importTable.query);
  const bytes = await readUpload(c, endpoints.importTable.upload);
  return answerImport(c, await createImport(deps, { name, bytes }, c.get('viewer')), 201);
};

export const tableImportRoute: Route =
  ({ db, city }) =>
  async (c) => {
    readQuery(c, endpoints.tableImport.query);
    return answerImport(c, await describeImport(db, idIn(c), city));
  };

export const mapImportRoute: Route = (deps) => async (c) => {
  const version = basedOn(c, 'd');
  const mapping = await readBody(c, endpoints.mapImport.body);
  return answerImport(c, await mapImport(editingContext(deps), idIn(c), version, mapping, c.get('viewer')));
};

export const applyImportRoute: Route = (deps) => async (c) => {
  const version = basedOn(c, 'd');
  const body = await readBody(c, endpoints.applyImport.body);
  return answerImport(c, await applyImport(editingContext(deps), idIn(c), version, body, c.get('viewer')));
};

export const undoImportRoute: Route = (deps) => async (c) =>
  answerImport(c, await undoImport(editingContext(deps), idIn(c), basedOn(c, 'd'), c.get('viewer')));
