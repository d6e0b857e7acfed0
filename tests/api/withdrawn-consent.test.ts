import { afterAll, beforeEach, expect, test } from 'vitest';
import type { EditableEntry, OwnProposal, ReviewedProposal } from '../../src/contract/editing.ts';
import type { Partner } from '../../src/contract/partner.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, propose, signIn, visitorOf } from './people.ts';

/* Withdrawing a consent holds against whatever was written before it, and is sent or decided after it. */

const slugs = ['verein-eins', 'verein-zwei', 'verein-drei', 'verein-vier'];
const api = await startApi(
  ['Verein Eins', 'Verein Zwei', 'Verein Drei', 'Verein Vier'].map((name) => partnerWith({ name })),
);
afterAll(api.close);
const author = await signIn(api, 'partner', slugs);
const editor = await signIn(api, 'editor');
const visitor = visitorOf(api);
type Content = EditableEntry['content'];

let slug = '';
beforeEach(async () => {
  slug = slugs.shift() ?? '';
  await publishContact(false);
});

const withContact =
  (consent: boolean) =>
  (content: Content): Content => {
    const level = consent ? 'public' : 'network';
    const point = { key: '1', type: 'email', value: 'averdung@verein.example', label: '', level } as const;
    return {
      ...content,
      contacts: [
        {
          key: 'p1',
          type: 'person',
          name: 'Hêvîn Averdung',
          role: '',
          languages: [],
          level,
          consent,
          points: [point],
        },
      ],
    };
  };

/** What is proposed: the contact made public, and something besides. */
const proposed = (content: Content): Content => ({ ...withContact(true)(content), description: 'Neu.' });

const entryNow = () => author.get<EditableEntry>('GET', entryPath(slug));
const contactOf = ({ contacts }: Content) => contacts.find(({ key }) => key === 'p1');

async function publishContact(consent: boolean): Promise<void> {
  const { version, content, level } = await editor.get<EditableEntry>('GET', entryPath(slug));
  await editor.get('PUT', entryPath(slug), {
    ifMatch: `v${version}`,
    body: { content: withContact(consent)(content), level, cooperation: null, reason: '' },
  });
}

/** What a version of the draft is replaced by; null for the first one. */
const save = (version: number | null, basedOn: number, content: Content) =>
  author.ask('PUT', entryPath(slug, '/draft'), {
    body: { basedOn, content },
    ...(version === null ? { headers: { 'If-None-Match': '*' } } : { ifMatch: `d${version}` }),
  });
const withdraw = () => editor.get('POST', entryPath(slug, '/contacts/p1/withdraw-consent'));
const submit = (version: number) =>
  author.get<EditableEntry>('POST', entryPath(slug, '/draft/submit'), { ifMatch: `d${version}` });

async function decide(id: string, isAccepted: boolean): Promise<ReviewedProposal> {
  const { version, entryVersion, changes } = await editor.get<ReviewedProposal>(
    'GET',
    `/api/proposals/${id}`,
  );
  return editor.get<ReviewedProposal>('POST', `/api/proposals/${id}/decision`, {
    ifMatch: `d${version}`,
    body: {
      entryVersion,
      accept: isAccepted ? changes.map(({ path }) => path) : [],
      corrections: {},
      comment: isAccepted ? '' : 'Bitte prüfen.',
    },
  });
}

const publicContacts = async () =>
  (await visitor.get<Partner>('GET', `/api/partners/${slug}`)).contacts.map(({ name }) => name);

test('a form that was open all the while cannot save the consent back', async () => {
  const { version, content } = await entryNow();
  const written = proposed(content);
  const draft: OwnProposal = await (await save(null, version, written)).json();
  await publishContact(true);
  expect(await publicContacts()).toEqual(['Hêvîn Averdung']);
  await withdraw();
  expect((await save(draft.version, version, written)).status).toBe(412);
  const { proposal } = await entryNow();
  expect(proposal && contactOf(proposal.content)).toMatchObject({ consent: false, level: 'network' });
  const submitted = await submit(proposal?.version ?? 0);
  await decide(submitted.proposal?.id ?? '', true);
  expect(await publicContacts()).toEqual([]);
  expect((await entryNow()).content.description).toBe('Neu.');
});

test('what was submitted before and is accepted after it makes nobody public, nor what a page had open', async () => {
  const proposal = await propose(author, slug, proposed);
  const open = await editor.get<ReviewedProposal>('GET', `/api/proposals/${proposal.id}`);
  await publishContact(true);
  await withdraw();
  const { version } = await entryNow();
  const late = await editor.ask('POST', `/api/proposals/${proposal.id}/decision`, {
    ifMatch: `d${open.version}`,
    body: { entryVersion: version, accept: ['contacts/p1/consent'], corrections: {}, comment: '' },
  });
  expect(late.status).toBe(412);
  await decide(proposal.id, true);
  expect(await publicContacts()).toEqual([]);
  expect((await entryNow()).content.description).toBe('Neu.');
});

test('what a decision that is undone proposes again makes nobody public', async () => {
  const proposal = await propose(author, slug, proposed);
  const returned = await decide(proposal.id, false);
  await publishContact(true);
  await withdraw();
  const undo = (version: number) =>
    editor.ask('POST', `/api/proposals/${proposal.id}/undo`, { ifMatch: `d${version}` });
  expect((await undo(returned.version)).status).toBe(412);
  const { version } = await editor.get<ReviewedProposal>('GET', `/api/proposals/${proposal.id}`);
  expect((await undo(version)).status).toBe(200);
  await decide(proposal.id, true);
  expect(await publicContacts()).toEqual([]);
  expect((await entryNow()).content.description).toBe('Neu.');
});

test('a device that sends its first draft only afterwards brings nobody back; a new consent counts', async () => {
  const { version, content } = await entryNow();
  await publishContact(true);
  await withdraw();
  const written = proposed(content);
  const draft: OwnProposal = await (await save(null, version, written)).json();
  expect(contactOf(draft.content)).toMatchObject({ consent: false, level: 'network' });
  const agreedAgain: OwnProposal = await (await save(draft.version, version, written)).json();
  const submitted = await submit(agreedAgain.version);
  await decide(submitted.proposal?.id ?? '', true);
  expect(await publicContacts()).toEqual(['Hêvîn Averdung']);
});
