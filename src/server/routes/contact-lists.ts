import { endpoints } from '../../contract/endpoints.ts';
import { readBody } from '../http/read-body.ts';
import { printList } from '../services/contact-list/print-list.ts';
import { selectEntries } from '../services/contact-list/select-entries.ts';
import { uncached } from './answer.ts';
import type { Route } from './route.ts';

export const contactListEntriesRoute: Route =
  ({ db, city }) =>
  async (c) => {
    const selection = await readBody(c, endpoints.contactListEntries.body);
    return c.json(await selectEntries(db, selection, c.get('viewer'), city), 200, uncached);
  };

export const contactListPdfRoute: Route = (deps) => async (c) => {
  const list = await readBody(c, endpoints.contactListPdf.body);
  const { content, disposition } = await printList(deps, list, c.get('viewer'), c.req.raw.signal);
  return c.body(content, 200, {
    ...uncached,
    'Content-Type': 'application/pdf',
    'Content-Disposition': disposition,
  });
};
