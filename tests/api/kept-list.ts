import { contactList } from '../../src/server/db/list-schema.ts';
import { enrol } from '../../src/server/services/people/enrol.ts';
import type { Api } from './app.ts';

/** Keeps a list of these entries under a code. */
export async function keepList(api: Api, code: string, slugs: readonly string[]): Promise<void> {
  const email = `${code}@people.example`;
  const owner = await enrol(api.db, { email, name: 'Liste', language: 'de', role: 'editor' });
  await api.db.insert(contactList).values({ code, name: 'Liste', query: '', slugs, owner: owner.id });
}
