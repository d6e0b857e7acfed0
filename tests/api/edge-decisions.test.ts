import { and, eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { ReviewedProposal } from '../../src/contract/editing.ts';
import { outbox } from '../../src/server/db/people-schema.ts';
import { audit } from '../../src/server/db/schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, propose, signIn } from './people.ts';

const slug = 'verein';
const api = await startApi([{ ...partnerWith({ name: 'Verein' }), slug }]);
afterAll(api.close);

const author = await signIn(api, 'partner', [slug]);
const editors = await Promise.all([signIn(api, 'editor'), signIn(api, 'editor')]);

test('of many who return, accept and withdraw a proposal at the same moment, one does', async () => {
  const { id, version } = await propose(author, slug, (content) => ({ ...content, summary: 'Neu.' }));
  const [editor] = editors;
  if (editor === undefined) throw new Error('there is nobody to decide');
  const { entryVersion } = await editor.get<ReviewedProposal>('GET', `/api/proposals/${id}`);
  const ifMatch = `d${version}`;
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, at) => {
      if (at % 10 === 9) return author.ask('POST', entryPath(slug, '/draft/withdraw'), { ifMatch });
      const accept = at % 10 === 4 ? ['summary'] : [];
      const body = { entryVersion, accept, corrections: {}, comment: 'Danke.' };
      return (editors[at % 2] ?? editor).ask('POST', `/api/proposals/${id}/decision`, { ifMatch, body });
    }),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  for (const status of statuses) expect(status).toBeOneOf([200, 404, 409, 412]);
  const decided = await api.db.select().from(audit).where(eq(audit.action, 'decide'));
  const withdrawn = await api.db.select().from(audit).where(eq(audit.action, 'withdraw'));
  expect(decided.length + withdrawn.length).toBe(1);
  const mails = await api.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.kind, 'proposal-decided'), eq(outbox.recipient, author.email)));
  expect(mails).toHaveLength(decided.length);
});
