import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { EditableEntry, RevisionSummary } from '../../src/contract/editing.ts';
import { erasedAccount } from '../../src/contract/erased.ts';
import { outbox, person, proposal, session } from '../../src/server/db/people-schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { whereItStands } from './every-text.ts';
import { entryPath, propose, signIn } from './people.ts';

const api = await startApi([
  partnerWith({
    name: 'Verein Vier',
    phone: '030 23125 100',
    email: 'post@verein.example',
    at: ['mitte', null],
  }),
]);
afterAll(api.close);
const editor = await signIn(api, 'editor');
type Content = EditableEntry['content'];

/** With somebody whose consent the writer notes. */
const withContact = (content: Content): Content => ({
  ...content,
  contacts: [
    ...content.contacts,
    {
      key: 'p7',
      type: 'person',
      name: 'Andere Person',
      role: '',
      languages: [],
      level: 'public',
      consent: true,
      points: [],
    },
  ],
});

test('an erased account leaves what it did, and nothing that names whose it was', async () => {
  const slug = 'verein-vier';
  const administrator = await signIn(api, 'administrator');
  const leaving = await signIn(api, 'editor', [slug]);
  const address = 'kanarienkonto@people.example';
  const holder = 'Kanarina Kontofrau';
  await api.db.update(person).set({ name: holder, email: address }).where(eq(person.id, leaving.id));
  const entry = await leaving.get<EditableEntry>('GET', entryPath(slug));
  await leaving.get('PUT', entryPath(slug), {
    ifMatch: `v${entry.version}`,
    body: {
      content: withContact(entry.content),
      level: 'public',
      cooperation: { since: null, agreement: '', responsible: holder, notes: `Frau ${holder} fragen` },
      reason: `Mit ${holder} besprochen`,
    },
  });
  const proposed = await propose(leaving, slug, (content) => ({ ...content, summary: 'Neu' }));
  await leaving.ask('POST', '/api/sign-in/code', { body: { email: address, language: 'de' } });
  const planted = await whereItStands(api.db, 'kanarin');
  expect(planted).toEqual(
    expect.arrayContaining([
      'audit.details',
      'contact.consent_by',
      'cooperation.notes',
      'cooperation.responsible',
      'person.name',
      'revision.content',
      'revision.reason',
    ]),
  );
  expect(await whereItStands(api.db, address)).toContain('sign_in_code.email');

  await administrator.get('POST', '/api/erase-account', { body: { email: address } });

  for (const word of [holder, 'kanarin', address]) expect(await whereItStands(api.db, word)).toEqual([]);
  expect(await api.db.select().from(session).where(eq(session.userId, leaving.id))).toEqual([]);
  expect((await leaving.get<{ person: null }>('GET', '/api/session')).person).toBeNull();
  const { revisions } = await editor.get<{ revisions: RevisionSummary[] }>(
    'GET',
    entryPath(slug, '/history'),
  );
  expect(revisions[0]).toMatchObject({ actor: erasedAccount, reason: `Mit ${erasedAccount} besprochen` });
  // What waits can still be decided; nobody is written to.
  const shown = await editor.get<{ version: number; entryVersion: number; author: unknown }>(
    'GET',
    `/api/proposals/${proposed.id}`,
  );
  expect(shown.author).toEqual({ name: erasedAccount, email: '' });
  await editor.get('POST', `/api/proposals/${proposed.id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: { entryVersion: shown.entryVersion, accept: ['summary'], corrections: {}, comment: '' },
  });
  expect(await whereItStands(api.db, 'geloescht.invalid')).toEqual(['person.email']);
  expect((await api.db.select().from(proposal).where(eq(proposal.id, proposed.id)))[0]?.state).toBe(
    'accepted',
  );
  const again = await administrator.problem('POST', '/api/erase-account', { body: { email: address } });
  expect(again.status).toBe(404);
});

test('the last administrator cannot be erased', async () => {
  const alone = await startApi([]);
  const administrator = await signIn(alone, 'administrator');
  const last = await administrator.problem('POST', '/api/erase-account', {
    body: { email: administrator.email },
  });
  expect([last.status, last.code]).toEqual([409, 'not-possible-now']);
  const other = await signIn(alone, 'administrator');
  await administrator.get('POST', '/api/erase-account', { body: { email: administrator.email } });
  expect((await other.get<{ people: unknown[] }>('GET', '/api/staff')).people).toHaveLength(1);
  await alone.close();
});

test('an invitation to the team is sent again, but not all the time, and not to whoever has answered', async () => {
  const administrator = await signIn(api, 'administrator');
  const body = { email: 'neu@people.example', name: 'Neu Imteam', language: 'de', role: 'editor' };
  const { id } = await administrator.get<{ id: string }>('POST', '/api/staff', { body });
  const path = `/api/staff/${id}/invitation`;
  await administrator.get('POST', path);
  const kinds = async () =>
    (await api.db.select().from(outbox).where(eq(outbox.recipient, body.email))).map(({ kind }) => kind);
  expect((await kinds()).toSorted()).toEqual(['invitation', 'reminder']);
  const soon = await administrator.problem('POST', path);
  expect([soon.status, soon.code]).toEqual([429, 'rate-limited']);
  expect(await kinds()).toHaveLength(2);
  const answered = await administrator.problem('POST', `/api/staff/${editor.id}/invitation`);
  expect([answered.status, answered.code]).toEqual([409, 'not-possible-now']);
});
