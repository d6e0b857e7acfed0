import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { EditableEntry, OwnProposal, ReviewedProposal } from '../../src/contract/editing.ts';
import type { Partner } from '../../src/contract/partner.ts';
import type { Session } from '../../src/contract/session.ts';
import { outbox } from '../../src/server/db/people-schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, propose, type Somebody, signIn, visitorOf } from './people.ts';

const named = (name: string) =>
  partnerWith({ name, phone: '030 23125 100', email: 'post@verein.example', at: ['mitte', 'hochfeld'] });
const names = [
  'Verein Eins',
  'Verein Zwei',
  'Verein Drei',
  'Verein Vier',
  'Verein Fuenf',
  'Verein Sechs',
  'Verein Sieben',
];
const api = await startApi(names.map(named));
afterAll(api.close);

const editor = await signIn(api, 'editor');
const everybody = visitorOf(api);
const publicPartner = (slug: string) => everybody.get<Partner>('GET', `/api/partners/${slug}`);
const withPhone = (content: EditableEntry['content'], value: string): EditableEntry['content'] => ({
  ...content,
  contacts: content.contacts.map((contact) => ({
    ...contact,
    points: contact.points.map((point) => (point.type === 'phone' ? { ...point, value } : point)),
  })),
});
const phonePath = 'contacts/1/points/1/value';

test('half of a proposal is accepted, the rest returned, and the public sees the accepted half', async () => {
  const author = await signIn(api, 'partner', ['verein-eins']);
  const proposal = await propose(author, 'verein-eins', (content) => ({
    ...withPhone(content, '030 23125 199'),
    summary: 'Ganz neu.',
  }));
  expect(proposal.state).toBe('submitted');
  expect((await publicPartner('verein-eins')).summary).toBe('');
  const queue = await editor.get<{ proposals: { id: string }[] }>('GET', '/api/proposals');
  expect(queue.proposals.map(({ id }) => id)).toContain(proposal.id);
  const waitingFor = async (somebody: Somebody) =>
    (await somebody.get<Session>('GET', '/api/session')).person?.waiting;
  expect([await waitingFor(editor), await waitingFor(author)]).toEqual([queue.proposals.length, 0]);
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${proposal.id}`);
  expect(shown.changes.map(({ path }) => path).toSorted()).toEqual([phonePath, 'summary']);
  const decided = await editor.get<ReviewedProposal>('POST', `/api/proposals/${proposal.id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: {
      entryVersion: shown.entryVersion,
      accept: [phonePath],
      corrections: {},
      comment: 'Bitte kürzer.',
    },
  });
  expect(decided.state).toBe('partly-accepted');
  expect(await waitingFor(editor)).toBe(queue.proposals.length - 1);
  const seen = await publicPartner('verein-eins');
  expect(seen.contacts[0]?.points[0]).toMatchObject({ value: '030 23125 199', confirmedBy: 'partner' });
  expect(seen.summary).toBe('');
  const own = await author.get<EditableEntry>('GET', entryPath('verein-eins'));
  expect(own.proposal).toMatchObject({ state: 'partly-accepted', comment: 'Bitte kürzer.' });
  const [mail] = await api.db.select().from(outbox).where(eq(outbox.recipient, author.email));
  expect(mail?.kind).toBe('proposal-decided');
  const { revisions } = await author.get<{ revisions: { reason: string; changes: { path: string }[] }[] }>(
    'GET',
    entryPath('verein-eins', '/history'),
  );
  expect(revisions[0]?.changes.map(({ path }) => path)).toEqual([phonePath]);
});

test('what others published meanwhile stays; only the same place is a conflict', async () => {
  const author = await signIn(api, 'partner', ['verein-zwei']);
  const proposal = await propose(author, 'verein-zwei', (content) => ({
    ...withPhone(content, '030 23125 201'),
    summary: 'Von uns.',
  }));
  const entry = await editor.get<EditableEntry>('GET', entryPath('verein-zwei'));
  await editor.get('PUT', entryPath('verein-zwei'), {
    ifMatch: `v${entry.version}`,
    body: {
      content: { ...entry.content, summary: 'Vom KI.', languages: ['tr'] },
      level: 'public',
      cooperation: null,
      reason: 'Anruf',
    },
  });
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${proposal.id}`);
  expect(shown.changes.find(({ path }) => path === 'summary')).toMatchObject({
    before: '',
    current: 'Vom KI.',
    after: 'Von uns.',
    conflict: true,
  });
  expect(shown.changes.find(({ path }) => path === phonePath)?.conflict).toBe(false);
  const stale = {
    ifMatch: `d${shown.version}`,
    body: { entryVersion: 1, accept: [], corrections: {}, comment: '' },
  };
  expect((await editor.problem('POST', `/api/proposals/${proposal.id}/decision`, stale)).code).toBe(
    'version-conflict',
  );
  await editor.get('POST', `/api/proposals/${proposal.id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: {
      entryVersion: shown.entryVersion,
      accept: [phonePath, 'summary'],
      corrections: { summary: 'Von beiden.' },
      comment: '',
    },
  });
  const seen = await publicPartner('verein-zwei');
  expect([seen.summary, seen.languages, seen.contacts[0]?.points[0]?.value]).toEqual([
    'Von beiden.',
    ['tr'],
    '030 23125 201',
  ]);
});

test('fifty accept at the same moment: published once', async () => {
  const author = await signIn(api, 'partner', ['verein-drei']);
  const proposal = await propose(author, 'verein-drei', (content) => ({ ...content, summary: 'Einmal.' }));
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${proposal.id}`);
  const decide = () =>
    editor.ask('POST', `/api/proposals/${proposal.id}/decision`, {
      ifMatch: `d${shown.version}`,
      body: { entryVersion: shown.entryVersion, accept: ['summary'], corrections: {}, comment: '' },
    });
  const answers = await Promise.all(Array.from({ length: 50 }, decide));
  const statuses = answers.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([200, ...Array.from({ length: 49 }, () => 412)]);
  const mails = await api.db.select().from(outbox).where(eq(outbox.recipient, author.email));
  expect(mails.length).toBe(1);
  const { revisions } = await editor.get<{ revisions: unknown[] }>(
    'GET',
    entryPath('verein-drei', '/history'),
  );
  expect(revisions.length).toBe(2);
});

test('a decision can be taken back, as long as nobody changed the entry since', async () => {
  const author = await signIn(api, 'partner', ['verein-vier']);
  const proposal = await propose(author, 'verein-vier', (content) => ({ ...content, summary: 'Neu.' }));
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${proposal.id}`);
  const body = { entryVersion: shown.entryVersion, accept: ['summary'], corrections: {}, comment: '' };
  const decided = await editor.get<ReviewedProposal>('POST', `/api/proposals/${proposal.id}/decision`, {
    ifMatch: `d${shown.version}`,
    body,
  });
  expect(decided.undoable).toBe(true);
  const undone = await editor.get<ReviewedProposal>('POST', `/api/proposals/${proposal.id}/undo`, {
    ifMatch: `d${decided.version}`,
  });
  expect([undone.state, (await publicPartner('verein-vier')).summary]).toEqual(['submitted', '']);
  const again = await editor.get<ReviewedProposal>('POST', `/api/proposals/${proposal.id}/decision`, {
    ifMatch: `d${undone.version}`,
    body: { ...body, entryVersion: undone.entryVersion },
  });
  const entry = await editor.get<EditableEntry>('GET', entryPath('verein-vier'));
  await editor.get('POST', entryPath('verein-vier', '/confirm'), { ifMatch: `v${entry.version}` });
  const late = await editor.problem('POST', `/api/proposals/${proposal.id}/undo`, {
    ifMatch: `d${again.version}`,
  });
  expect(late.code).toBe('not-possible-now');
});

test('writes name the state that they are based on', async () => {
  const path = entryPath('verein-fuenf', '/confirm');
  expect((await editor.problem('POST', path)).code).toBe('precondition-required');
  expect((await editor.problem('POST', path, { ifMatch: 'v99' })).code).toBe('version-conflict');
  expect((await editor.problem('POST', path, { ifMatch: 'nonsense' })).code).toBe('version-conflict');
  const confirmed = await editor.get<EditableEntry>('POST', path, { ifMatch: 'v1' });
  expect(confirmed.version).toBe(2);
  const seen = await publicPartner('verein-fuenf');
  expect(seen.contacts[0]?.points.map(({ confirmedBy }) => confirmedBy)).toEqual(['team', 'team']);
  expect(seen.confirmedAt).toBe(seen.locations[0]?.confirmedAt);
});

test('a draft is kept as it is written, also half done, and submitted only when it is complete', async () => {
  const author = await signIn(api, 'partner', ['verein-sechs']);
  const entry = await author.get<EditableEntry>('GET', entryPath('verein-sechs'));
  const path = entryPath('verein-sechs', '/draft');
  const first = await author.get<OwnProposal>('PUT', path, {
    body: { basedOn: entry.version, content: withPhone({ ...entry.content, name: '' }, '') },
    headers: { 'If-None-Match': '*' },
  });
  expect(first).toMatchObject({ state: 'draft', version: 1 });
  expect(
    (
      await author.problem('PUT', path, {
        body: { basedOn: 1, content: entry.content },
        headers: { 'If-None-Match': '*' },
      })
    ).code,
  ).toBe('version-conflict');
  const refused = await author.problem('POST', `${path}/submit`, { ifMatch: 'd1' });
  expect(refused.code).toBe('invalid-body');
  expect(refused.fields?.map(({ name }) => name).toSorted()).toEqual([
    'content.contacts.0.points.0.value',
    'content.name',
  ]);
  await author.get('PUT', path, { body: { basedOn: 1, content: entry.content }, ifMatch: 'd1' });
  expect((await author.problem('POST', `${path}/submit`, { ifMatch: 'd2' })).code).toBe('not-possible-now');
  const gone = await author.get<EditableEntry>('DELETE', path, { ifMatch: 'd2' });
  expect(gone.proposal).toBeNull();
  const queue = await editor.get<{ proposals: { slug: string }[] }>('GET', '/api/proposals');
  expect(queue.proposals.map(({ slug }) => slug)).not.toContain('verein-sechs');
});

test('a decision is not taken back once its author has proposed anew', async () => {
  const author = await signIn(api, 'partner', ['verein-sieben']);
  const first = await propose(author, 'verein-sieben', (content) => ({ ...content, summary: 'Erstens.' }));
  const shown = await editor.get<ReviewedProposal>('GET', `/api/proposals/${first.id}`);
  const decided = await editor.get<ReviewedProposal>('POST', `/api/proposals/${first.id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: { entryVersion: shown.entryVersion, accept: ['summary'], corrections: {}, comment: '' },
  });
  await propose(author, 'verein-sieben', (content) => ({ ...content, summary: 'Zweitens.' }));
  const refused = await editor.problem('POST', `/api/proposals/${first.id}/undo`, {
    ifMatch: `d${decided.version}`,
  });
  expect([refused.status, refused.code]).toEqual([409, 'not-possible-now']);
  expect((await publicPartner('verein-sieben')).summary).toBe('Erstens.');
});
