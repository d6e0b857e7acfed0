import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { editingForm } from '../../src/client/messages/de/editing-form.ts';
import { editingForm as englishForm } from '../../src/client/messages/en/editing-form.ts';
import type { EditableEntry, ReviewedProposal } from '../../src/contract/editing.ts';
import type { Partner } from '../../src/contract/partner.ts';
import { loadPartner } from '../../src/server/services/partner/load.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, propose, type Somebody, signIn, visitorOf } from './people.ts';

const api = await startApi([
  partnerWith({ name: 'Verein Eins', phone: '030 23125 100', at: ['mitte', null] }),
]);
afterAll(api.close);
const slug = 'verein-eins';
const author = await signIn(api, 'partner', [slug]);
const editor = await signIn(api, 'editor');
const visitor = visitorOf(api);
type Content = EditableEntry['content'];

const person = {
  key: 'p1',
  type: 'person',
  name: 'Hêvîn Averdung',
  role: 'Koordination',
  languages: [],
  level: 'public',
  consent: true,
  points: [{ key: '1', type: 'email', value: 'h.averdung@verein.example', label: '', level: 'public' }],
} as const satisfies Content['contacts'][number];
const withPerson =
  (contact: Content['contacts'][number]) =>
  (content: Content): Content => ({
    ...content,
    contacts: [...content.contacts.filter(({ key }) => key !== contact.key), contact],
  });

async function acceptAll(id: string): Promise<void> {
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${id}`);
  await editor.get('POST', `/api/proposals/${id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: {
      entryVersion: shown.entryVersion,
      accept: shown.changes.map(({ path }) => path),
      corrections: {},
      comment: '',
    },
  });
}

const publicNames = async () =>
  (await visitor.get<Partner>('GET', `/api/partners/${slug}`)).contacts.map(({ name }) => name);

test('a person is public only with consent; who gave it, when, and to which text is on record', async () => {
  const entry = await author.get<EditableEntry>('GET', entryPath(slug));
  const draft = await author.get<{ version: number }>('PUT', entryPath(slug, '/draft'), {
    body: { basedOn: entry.version, content: withPerson({ ...person, consent: false })(entry.content) },
    headers: { 'If-None-Match': '*' },
  });
  const refused = await author.problem('POST', entryPath(slug, '/draft/submit'), {
    ifMatch: `d${draft.version}`,
  });
  expect(refused.fields?.map(({ name }) => name)).toEqual(['content.contacts.1.consent']);
  await author.get('DELETE', entryPath(slug, '/draft'), { ifMatch: `d${draft.version}` });

  const proposal = await propose(author, slug, withPerson(person));
  await acceptAll(proposal.id);
  expect(await publicNames()).toContain('Hêvîn Averdung');
  const stored = await loadPartner(api.db, slug);
  const consent = stored?.record.contacts.find(({ key }) => key === 'p1')?.consent;
  // The words on record are the ones beside the box.
  expect(consent).toMatchObject({ by: 'partner 1', text: editingForm.consent.text });
  expect(JSON.stringify(await visitor.get('GET', `/api/partners/${slug}`))).not.toContain('widerrufen');
  await expect(
    api.db.execute(sql`update contact set consent_at = null where name = 'Hêvîn Averdung'`),
  ).rejects.toThrow();
});

/** Takes the author's proposal back, and its draft away. */
async function dropProposal(version: number): Promise<void> {
  await author.get('POST', entryPath(slug, '/draft/withdraw'), { ifMatch: `d${version}` });
  const { proposal } = await author.get<EditableEntry>('GET', entryPath(slug));
  await author.get('DELETE', entryPath(slug, '/draft'), { ifMatch: `d${proposal?.version}` });
}

test('a correction gives no consent in the author’s name', async () => {
  const quiet = { ...person, key: 'p4', name: 'Dilan Ersoy', level: 'network', consent: false } as const;
  const points = quiet.points.map((point) => ({ ...point, level: 'network' as const }));
  const { id } = await propose(author, slug, withPerson({ ...quiet, points }));
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${id}`);
  const [change] = shown.changes;
  if (change === undefined) throw new Error('nothing is proposed');
  const refused = await editor.problem('POST', `/api/proposals/${id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: {
      entryVersion: shown.entryVersion,
      accept: [change.path],
      corrections: { [change.path]: { ...quiet, level: 'public', consent: true } },
      comment: '',
    },
  });
  expect(refused.fields?.map(({ name }) => name)).toEqual(['corrections.contacts.2.consent']);
  await dropProposal(shown.version);
});

test('a consent that is published is not passed on to another person', async () => {
  const points = person.points.map((point) => ({ ...point, level: 'network' as const }));
  const other = { ...person, name: 'Rojda Celik', level: 'network', consent: false, points } as const;
  const { id } = await propose(author, slug, withPerson(other));
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${id}`);
  const refused = await editor.problem('POST', `/api/proposals/${id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: { entryVersion: shown.entryVersion, accept: ['contacts/p1/name'], corrections: {}, comment: '' },
  });
  expect(refused.fields?.map(({ name }) => name)).toEqual(['corrections.contacts.1.consent']);
  await dropProposal(shown.version);
});

/** Somebody with the interface in English. */
const inEnglish = (somebody: Somebody): Somebody => ({
  ...somebody,
  get: (method, path, asked = {}) =>
    somebody.get(method, path, { ...asked, headers: { ...asked.headers, 'Accept-Language': 'en' } }),
});

test('the text on record is the one that was shown, whoever accepts it in whatever language', async () => {
  const textOf = async (key: string) =>
    (await loadPartner(api.db, slug))?.record.contacts.find((contact) => contact.key === key)?.consent?.text;
  const english = { ...person, key: 'p2', name: 'Aylin Brandt' };
  const proposal = await propose(inEnglish(author), slug, withPerson(english));
  await acceptAll(proposal.id);
  expect(await textOf('p2')).toBe(englishForm.consent.text);
  expect(await textOf('p1')).toBe(editingForm.consent.text);

  const { version, content } = await editor.get<EditableEntry>('GET', entryPath(slug));
  const byTheTeam = withPerson({ ...person, key: 'p3', name: 'Can Demir' })(content);
  const body = { content: byTheTeam, level: 'public', cooperation: null, reason: '' };
  await inEnglish(editor).get('PUT', entryPath(slug), { ifMatch: `v${version}`, body });
  expect(await textOf('p3')).toBe(englishForm.consent.text);
  // A consent that is there stays on record as it was given.
  expect(await textOf('p1')).toBe(editingForm.consent.text);

  const now = await editor.get<EditableEntry>('GET', entryPath(slug));
  const contacts = now.content.contacts.filter(({ key }) => key !== 'p2' && key !== 'p3');
  await editor.get('PUT', entryPath(slug), {
    ifMatch: `v${now.version}`,
    body: { ...body, content: { ...now.content, contacts } },
  });
});

test('withdrawn, the person is in no public answer any more, and nothing brings them back', async () => {
  const proposal = await propose(author, slug, (content) => ({
    ...withPerson({ ...person, role: 'Leitung' })(content),
    summary: 'Noch etwas.',
  }));
  await author.get('POST', entryPath(slug, '/contacts/p1/withdraw-consent'));
  expect(await publicNames()).not.toContain('Hêvîn Averdung');
  for (const path of ['/api/directory', '/api/partners?q=averdung', `/api/partners/${slug}`])
    expect(await (await visitor.ask('GET', path)).text()).not.toContain('verdung');
  await acceptAll(proposal.id);
  expect(await publicNames()).not.toContain('Hêvîn Averdung');
  const { revisions } = await editor.get<{ revisions: { version: number }[] }>(
    'GET',
    entryPath(slug, '/history'),
  );
  for (const { version } of revisions) {
    const now = await editor.get<EditableEntry>('GET', entryPath(slug));
    await editor.get('POST', entryPath(slug, `/history/${version}/restore`), {
      ifMatch: `v${now.version}`,
      body: { reason: '' },
    });
    expect(await publicNames()).not.toContain('Hêvîn Averdung');
  }
});

test('hours, which this city trusts its partners with, are published at once; the rest waits', async () => {
  const hours = [{ day: 1, from: '09:00', to: '12:00' }];
  const proposal = await propose(author, slug, (content) => ({
    ...content,
    description: 'Wartet.',
    locations: content.locations.map((location) => ({ ...location, hours })),
  }));
  expect(proposal.state).toBe('submitted');
  const seen = await visitor.get<Partner>('GET', `/api/partners/${slug}`);
  expect(seen.locations[0]).toMatchObject({ hours, hoursConfirmedBy: 'partner' });
  expect(seen.description).toBe('');
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${proposal.id}`);
  expect(shown.changes.map(({ path }) => path)).toEqual(['description']);
});

test.each([
  [
    'an unknown field of work',
    (content: Content) => ({ ...content, fields: ['zaubern'] }),
    'content.fields.0',
  ],
  [
    'a quarter of another district',
    (content: Content) => ({
      ...content,
      locations: content.locations.map((each) => ({ ...each, quarter: 'wedau' })),
    }),
    'content.locations.0.quarter',
  ],
  ['control characters', (content: Content) => ({ ...content, summary: 'a\u0007b' }), 'content.summary'],
  [
    'a contact point wider than its contact',
    withPerson({ ...person, level: 'team', consent: false }),
    'content.contacts.1.points.0.level',
  ],
  [
    'no e-mail address',
    withPerson({ ...person, points: [{ ...person.points[0], value: 'bei uns' }] }),
    'content.contacts.1.points.0.value',
  ],
  [
    'two parts with one key',
    (content: Content) => ({ ...content, contacts: [...content.contacts, ...content.contacts] }),
    'content.contacts.1.key',
  ],
])('%s is refused by name and changes nothing', async (_, change, field) => {
  const entry = await editor.get<EditableEntry>('GET', entryPath(slug));
  const clean = { ...entry.content, contacts: entry.content.contacts.filter(({ key }) => key !== 'p1') };
  const refused = await editor.problem('PUT', entryPath(slug), {
    ifMatch: `v${entry.version}`,
    body: { content: change(clean), level: 'public', cooperation: null, reason: '' },
  });
  expect([refused.code, refused.fields?.[0]?.name]).toEqual(['invalid-body', field]);
  expect((await editor.get<EditableEntry>('GET', entryPath(slug))).version).toBe(entry.version);
});
