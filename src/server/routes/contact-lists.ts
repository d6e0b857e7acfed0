import { endpoints } from '../../contract/endpoints.ts';
import { readBody } from '../http/read-body.ts';
import { selectEntries } from '../services/contact-list/select-entries.ts';
import { uncached } from './answer.ts';
import type { Route } from './route.ts';

export const contactListEntriesRoute: Route =
  ({ db, city }) =>
  async (c) => {
    const selection = await readBody(c, endpoints.contactListEntries.body);
    return c.json(await selectEntries(db, selection, c.get('viewer'), city), 200, uncached);
  };
