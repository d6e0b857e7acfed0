import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { EditableEntry } from '../../src/contract/editing.ts';
import type { KeptList, ListChanges, ListLink, SavedList } from '../../src/contract/saved-lists.ts';
import { audit } from '../../src/server/db/schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, type Somebody, signIn, visitorOf } from './people.ts';

const named = (name: string) => partnerWith({ name, phone: '030 23125 100', at: ['mitte', 'hochfeld'] });
const api = await startApi([
  named('Verein Eins'),
  named('Verein Zwei'),
  { ...named('Verein Drei'), level: 'team' as const },
]);
afterAll(api.close);
const editor = await signIn(api, 'editor');
const colleague = await signIn(api, 'editor');
const visitor = visitorOf(api);
const slugs = ['verein-eins', 'verein-zwei', 'verein-drei'];

const path = '/api/contact-lists';
const keep = (list: Partial<KeptList> = {}) =>
  editor.get<SavedList>('POST', path, { body: { name: 'Schulen', query: '', slugs: null, ...list } });

/** Writes an entry directly, as the team does. */
async function write(slug: string, change: (content: EditableEntry['content']) => EditableEntry['content']) {
  const entry = await editor.get<EditableEntry>('GET', entryPath(slug));
  await editor.get('PUT', entryPath(slug), {
    ifMatch: `v${entry.version}`,
    body: { content: change(entry.content), level: entry.level, cooperation: entry.cooperation, reason: '' },
  });
}

test('a list is kept for the whole team, and of its address what is understood', async () => {
  const list = await keep({ query: 'kind=schule&unsinn=1&layout=cards&kind=raumschiff' });
  expect(list).toMatchObject({ query: 'kind=schule&layout=cards', slugs: null, version: 1, lastPrint: null });
  expect(list.code).toMatch(/^[a-z2-9]{8}$/);
  const { lists } = await colleague.get<{ lists: SavedList[] }>('GET', path);
  expect(lists.map(({ id }) => id)).toContain(list.id);
});

test('two at one list: the second is told, nothing is overwritten', async () => {
  const list = await keep();
  const body = { name: 'Neu', query: '', slugs: null };
  const change = (who: Somebody, ifMatch?: string) =>
    who.ask('PUT', `${path}/${list.id}`, { body, ...(ifMatch === undefined ? {} : { ifMatch }) });
  expect((await change(editor)).status).toBe(428);
  expect((await change(editor, 'v1')).status).toBe(200);
  expect((await change(colleague, 'v1')).status).toBe(412);
});

test('taken away it can be brought back, with its code', async () => {
  const list = await keep();
  const link = `/api/list-links/${list.code}`;
  expect((await visitor.ask('GET', link)).status).toBe(200);
  const { lists } = await editor.get<{ lists: SavedList[] }>('DELETE', `${path}/${list.id}`);
  expect(lists.map(({ id }) => id)).not.toContain(list.id);
  expect((await visitor.ask('GET', link)).status).toBe(404);
  await editor.get('POST', `${path}/${list.id}/restore`);
  expect((await visitor.ask('GET', link)).status).toBe(200);
  expect((await editor.ask('POST', `${path}/${list.id}/restore`)).status).toBe(404);
});

test('a short address leads to filters, or to the picked entries that one may see', async () => {
  const living = await keep({ query: 'district=mitte&layout=cards' });
  const frozen = await keep({ name: 'Auswahl', slugs });
  const follow = (who: Somebody, { code }: SavedList) => who.get<ListLink>('GET', `/api/list-links/${code}`);
  expect(await follow(visitor, living)).toEqual({ name: 'Schulen', filters: 'district=mitte', slugs: null });
  expect((await follow(visitor, frozen)).slugs).toEqual(['verein-eins', 'verein-zwei']);
  expect((await follow(editor, frozen)).slugs).toEqual(slugs);
});

test('since the last print: what changed at that level, what came, what went', async () => {
  const list = await keep({ slugs });
  const changes = (level: string, of = slugs) =>
    editor.get<ListChanges>('POST', `${path}/${list.id}/changes`, { body: { slugs: of, level } });
  expect((await changes('public')).printedAt).toBeNull();
  const print = { slugs: ['verein-eins', 'verein-zwei'], level: 'public', layout: 'table' };
  const printed = await editor.get<SavedList>('POST', `${path}/${list.id}/prints`, { body: print });
  expect(printed.lastPrint).toMatchObject({ level: 'public', count: 2 });
  expect(await changes('public')).toMatchObject({ changed: [], added: [], removed: [] });
  await editor.get('POST', entryPath('verein-eins', '/confirm'), { ifMatch: 'v1' });
  expect((await changes('public')).changed).toEqual([]);
  // Only the team sees this contact: nothing on public paper is wrong.
  await write('verein-eins', (content) => ({
    ...content,
    contacts: content.contacts.map((contact) => ({
      ...contact,
      level: 'team' as const,
      points: contact.points.map((point) => ({ ...point, level: 'team' as const })),
    })),
  }));
  expect((await changes('public')).changed).toEqual(['verein-eins']);
  await editor.get('POST', `${path}/${list.id}/prints`, { body: print });
  await write('verein-eins', (content) => ({
    ...content,
    contacts: content.contacts.map((contact) => ({ ...contact, role: 'neu' })),
  }));
  expect((await changes('public')).changed).toEqual([]);
  await write('verein-zwei', (content) => ({ ...content, summary: 'Neu.' }));
  expect((await changes('public')).changed).toEqual(['verein-zwei']);
  expect((await changes('public', ['verein-zwei'])).removed).toEqual(['verein-eins']);
});

test('above public every print is noted, kept list or not', async () => {
  const list = await keep();
  const before = (await api.db.select().from(audit).where(eq(audit.action, 'print'))).length;
  const print = { slugs, level: 'team', layout: 'cards' };
  await editor.get('POST', `${path}/${list.id}/prints`, { body: print });
  expect((await editor.ask('POST', `${path}/prints`, { body: { ...print, level: 'network' } })).status).toBe(
    204,
  );
  expect((await visitor.ask('POST', `${path}/prints`, { body: { ...print, level: 'public' } })).status).toBe(
    204,
  );
  expect((await visitor.ask('POST', `${path}/prints`, { body: print })).status).toBe(403);
  const rows = await api.db.select().from(audit).where(eq(audit.action, 'print'));
  expect(rows.slice(before).map(({ details }) => details)).toEqual([
    { format: 'cards', level: 'team', count: 3 },
    { format: 'cards', level: 'network', count: 2 },
  ]);
});
