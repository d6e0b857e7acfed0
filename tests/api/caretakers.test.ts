import { and, eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { outbox, person } from '../../src/server/db/people-schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { signIn } from './people.ts';

const api = await startApi([partnerWith({ name: 'Verein Eins' }), partnerWith({ name: 'Verein Zwei' })]);
afterAll(api.close);
const editor = await signIn(api, 'editor');
const both = ['verein-eins', 'verein-zwei'];
const people = Array.from({ length: 8 }, () => signIn(api, 'partner', both));

test('who loses their last two entries at the same moment has no role any more', async () => {
  for await (const { id } of people) {
    const removals = both.map((slug) => editor.ask('DELETE', `/api/entries/${slug}/people/${id}`));
    expect((await Promise.all(removals)).map(({ status }) => status)).toEqual([200, 200]);
    const [left] = await api.db.select().from(person).where(eq(person.id, id));
    expect(left?.role).toBeNull();
  }
});

test('who loses the team and the last entry at the same moment has no role any more', async () => {
  const administrator = await signIn(api, 'administrator');
  for (let turn = 0; turn < 8; turn++) {
    const { id } = await signIn(api, 'editor', ['verein-eins']);
    await Promise.all([
      editor.get('DELETE', `/api/entries/verein-eins/people/${id}`),
      administrator.get('DELETE', `/api/staff/${id}`),
    ]);
    const [left] = await api.db.select().from(person).where(eq(person.id, id));
    expect(left?.role).toBeNull();
  }
});

test('of many who remind somebody at the same moment, one does', async () => {
  const { id, email } = await signIn(api, 'partner', both);
  const paths = [...both, ...both].map((slug) => `/api/entries/${slug}/people/${id}/invitation`);
  const answers = await Promise.all(paths.map((path) => editor.ask('POST', path)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 429, 429, 429]);
  const mails = and(eq(outbox.recipient, email), eq(outbox.kind, 'reminder'));
  expect(await api.db.select().from(outbox).where(mails)).toHaveLength(1);
});
