import { afterAll, expect, test } from 'vitest';
import type { EditableEntry, RevisionSummary } from '../../src/contract/editing.ts';
import type { Partner } from '../../src/contract/partner.ts';
import { revision } from '../../src/server/db/schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, signIn, visitorOf } from './people.ts';

const api = await startApi(
  ['Verein Eins', 'Verein Vier', 'Verein Fuenf'].map((name) => partnerWith({ name })),
);
afterAll(api.close);

const editor = await signIn(api, 'editor');
const everybody = visitorOf(api);
const publicPartner = (slug: string) => everybody.get<Partner>('GET', `/api/partners/${slug}`);

test('archived and back, restored from the history: each a revision, none lost', async () => {
  const slug = 'verein-fuenf';
  const before = await editor.get<EditableEntry>('GET', entryPath(slug));
  const archived = await editor.get<EditableEntry>('POST', entryPath(slug, '/archive'), {
    ifMatch: `v${before.version}`,
    body: { reason: 'aufgelöst' },
  });
  expect((await everybody.ask('GET', `/api/partners/${slug}`)).status).toBe(404);
  expect((await editor.get<{ entries: { slug: string }[] }>('GET', '/api/archive')).entries[0]?.slug).toBe(
    slug,
  );
  const back = await editor.get<EditableEntry>('POST', entryPath(slug, '/unarchive'), {
    ifMatch: `v${archived.version}`,
    body: { reason: 'doch nicht' },
  });
  const changed = await editor.get<EditableEntry>('PUT', entryPath(slug), {
    ifMatch: `v${back.version}`,
    body: {
      content: { ...back.content, summary: 'Anders.' },
      level: 'public',
      cooperation: null,
      reason: '',
    },
  });
  await editor.get('POST', entryPath(slug, '/history/1/restore'), {
    ifMatch: `v${changed.version}`,
    body: { reason: '' },
  });
  expect((await publicPartner(slug)).summary).toBe('');
  const { revisions } = await editor.get<{ revisions: RevisionSummary[] }>(
    'GET',
    entryPath(slug, '/history'),
  );
  expect(revisions.map(({ state }) => state)).toEqual([null, null, 'active', 'archived', null]);
  const rows = await api.db.select().from(revision);
  const versions = rows.filter(({ content }) => content.slug === slug).map(({ version }) => version);
  expect(versions.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: changed.version + 1 }, (_, at) => at + 1),
  );
});

test('restoring an earlier version does not show an entry to more people, nor bring back old notes', async () => {
  const slug = 'verein-vier';
  const { version, content } = await editor.get<EditableEntry>('GET', entryPath(slug));
  const cooperation = { since: null, agreement: '', responsible: '', notes: 'Adresse schützen.' };
  const hidden = await editor.get<EditableEntry>('PUT', entryPath(slug), {
    ifMatch: `v${version}`,
    body: { content: { ...content, summary: 'Schutzhaus.' }, level: 'team', cooperation, reason: '' },
  });
  const restored = await editor.get<EditableEntry>('POST', entryPath(slug, `/history/${version}/restore`), {
    ifMatch: `v${hidden.version}`,
    body: { reason: '' },
  });
  const { revisions } = await editor.get<{ revisions: RevisionSummary[] }>(
    'GET',
    entryPath(slug, '/history'),
  );
  expect(revisions.map(({ level }) => level)).toEqual([null, { before: 'public', after: 'team' }, null]);
  expect(restored).toMatchObject({ level: 'team', cooperation, content: { summary: '' } });
  expect((await everybody.ask('GET', `/api/partners/${slug}`)).status).toBe(404);
});

test('a new entry gets a slug of its own and a first revision', async () => {
  const { content } = await editor.get<EditableEntry>('GET', entryPath('verein-eins'));
  const body = {
    content: { ...content, name: 'Neuer Verein' },
    level: 'public',
    cooperation: null,
    reason: '',
  };
  const made = await editor.get<EditableEntry>('POST', '/api/entries', { body });
  expect([made.slug, made.version]).toEqual(['neuer-verein', 1]);
  expect((await editor.get<EditableEntry>('POST', '/api/entries', { body })).slug).toBe('neuer-verein-2');
  expect((await publicPartner('neuer-verein')).name).toBe('Neuer Verein');
});
