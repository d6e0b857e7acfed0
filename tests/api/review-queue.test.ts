import { afterAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type {
  EditableEntry,
  QueuedProposal,
  ReviewedProposal,
  reviewQueue,
} from '../../src/contract/editing.ts';
import type { Database } from '../../src/server/db/database.ts';
import { listQueue } from '../../src/server/services/review/list-queue.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, propose, signIn } from './people.ts';

type ReviewQueue = z.infer<typeof reviewQueue>;

const names = ['Verein Eins', 'Verein Zwei', 'Verein Drei', 'Verein Vier'];
const slugs = ['verein-eins', 'verein-zwei', 'verein-drei', 'verein-vier'];
const api = await startApi(names.map((name) => partnerWith({ name })));
afterAll(api.close);
const author = await signIn(api, 'partner', slugs);
const editor = await signIn(api, 'editor');

async function publish(slug: string, facts: Partial<EditableEntry['content']>): Promise<void> {
  const { version, content, level } = await editor.get<EditableEntry>('GET', entryPath(slug));
  await editor.get('PUT', entryPath(slug), {
    ifMatch: `v${version}`,
    body: { content: { ...content, ...facts }, level, cooperation: null, reason: '' },
  });
}

async function queriesFor(db: Database): Promise<number> {
  let queries = 0;
  const counting = new Proxy(db, {
    get: (target, name, receiver) => {
      if (name === 'select' || name === 'execute') queries += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  await listQueue(counting);
  return queries;
}

test('each waiting proposal is held against what is published now, with as many queries for few as for many', async () => {
  const [one = '', two = '', three = '', four = ''] = slugs;
  await propose(author, one, (content) => ({ ...content, summary: 'Neu.' }));
  await publish(one, { description: 'Auch neu.' });
  const forOne = await queriesFor(api.db);
  await propose(author, two, (content) => ({ ...content, summary: 'Meins.', description: 'Neu.' }));
  await publish(two, { summary: 'Ihres.' });
  await propose(author, three, (content) => ({ ...content, summary: 'Gleich.', shortName: 'VD' }));
  await publish(three, { summary: 'Gleich.' });
  await propose(author, four, (content) => ({ ...content, summary: 'Neu.' }));

  const { proposals } = await editor.get<{ proposals: QueuedProposal[] }>('GET', '/api/proposals');
  expect(proposals.map(({ slug, changes, conflicts }) => [slug, changes, conflicts])).toEqual([
    [one, 1, 0],
    [two, 2, 1],
    [three, 1, 0],
    [four, 1, 0],
  ]);
  expect(await queriesFor(api.db)).toBe(forOne);
});

test('what was decided is found with who did it, the newest first; what goes back to its author is found, too', async () => {
  const { proposals } = await editor.get<ReviewQueue>('GET', '/api/proposals');
  const decide = async ({ id }: QueuedProposal, accept: readonly string[], comment: string) => {
    const { version, entryVersion } = await editor.get<ReviewedProposal>('GET', `/api/proposals/${id}`);
    await editor.get('POST', `/api/proposals/${id}/decision`, {
      ifMatch: `d${version}`,
      body: { entryVersion, accept, corrections: {}, comment },
    });
  };
  const [one, , three] = proposals;
  if (one === undefined || three === undefined) throw new Error('four proposals wait');
  await decide(one, ['summary'], '');
  await decide(three, [], 'Bitte ausführlicher.');
  const { decided, total } = await editor.get<ReviewQueue>('GET', '/api/proposals');
  expect(total).toBe(2);
  expect(decided.map(({ slug, state, author: by, decidedBy }) => [slug, state, by, decidedBy])).toEqual([
    ['verein-drei', 'returned', 'partner 1', 'editor 2'],
    ['verein-eins', 'accepted', 'partner 1', 'editor 2'],
  ]);
  // Whoever goes on with it has it for themselves again.
  const { proposal, content, version } = await author.get<EditableEntry>('GET', entryPath('verein-drei'));
  await author.get('PUT', entryPath('verein-drei', '/draft'), {
    ifMatch: `d${proposal?.version}`,
    body: { basedOn: version, content: { ...content, summary: 'Ausführlicher.' } },
  });
  const again = await editor.get<ReviewQueue>('GET', '/api/proposals');
  expect(again.decided.map(({ slug }) => slug)).toEqual(['verein-eins']);
});
