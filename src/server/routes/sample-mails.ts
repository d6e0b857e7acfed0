import { endpoints } from '../../contract/endpoints.ts';
import { readQuery } from '../http/read-query.ts';
import { listKeptMails } from '../services/account/kept-mails.ts';
import { uncached } from './answer.ts';
import type { Route } from './route.ts';

export const sampleMailsRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.sampleMails.query);
    return c.json({ mails: await listKeptMails(db) }, 200, uncached);
  };
