import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, expect, test } from 'vitest';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import type { Database } from '../../src/server/db/database.ts';
import { type Viewer, visitor } from '../../src/server/http/viewer.ts';
import { selectEntries } from '../../src/server/services/contact-list/select-entries.ts';
import { openEntry } from '../../src/server/services/editing/open-entry.ts';
import { getPartner } from '../../src/server/services/partner/get.ts';
import { Refusal } from '../../src/server/services/service-error.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';

const api = await startApi([
  partnerWith({ name: 'Offenes Haus' }),
  { ...partnerWith({ name: 'Zuflucht' }), level: 'team' },
  { ...partnerWith({ name: 'Altes Haus' }), state: 'archived' },
]);
afterAll(api.close);

const caretaker: Viewer = {
  level: 'network',
  person: {
    id: '00000000-0000-0000-0000-000000000001',
    sessionId: '1',
    name: 'Meryem Yılmaz',
    email: 'm@verein.example',
    language: 'de',
    role: 'partner',
    entries: ['00000000-0000-0000-0000-000000000002'],
    mustSetUpSecondFactor: false,
  },
};
const refused = (problem: unknown) => expect(problem).toBeInstanceOf(Refusal);

/** What the database is asked, one statement after the other. */
async function statements(ask: (db: Database) => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const logger = { logQuery: (query: string) => void asked.push(query) };
  await ask(drizzle({ client: api.db.$client, logger }));
  return asked;
}

test.each(['zuflucht', 'altes-haus'])(
  'how long an answer takes does not tell %s from what is not there',
  async (slug) => {
    const one = (name: string) => statements((db) => getPartner(db, name, 'public'));
    expect((await one('offenes-haus')).length).toBeGreaterThan(2);
    expect(await one(slug)).toEqual(await one('gibt-es-nicht'));
    const several = (name: string) =>
      statements((db) => selectEntries(db, { slugs: [name], level: 'public' }, visitor, duisburg));
    expect(await several(slug)).toEqual(await several('gibt-es-nicht'));
    const opened = (name: string) => statements((db) => openEntry(db, name, caretaker).catch(refused));
    expect((await opened('offenes-haus')).length).toBeGreaterThan(2);
    expect(await opened(slug)).toEqual(await opened('gibt-es-nicht'));
  },
);
