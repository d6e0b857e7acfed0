import { eq, isNull, sql } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { EditableEntry, ReviewedProposal } from '../../src/contract/editing.ts';
import { outbox, person, proposal } from '../../src/server/db/people-schema.ts';
import { deliverNext } from '../../src/server/mail/deliver-next.ts';
import { DeliveryFailure } from '../../src/server/mail/delivery-failure.ts';
import type { MailTransport } from '../../src/server/mail/transport.ts';
import { gate } from '../mail/support/post-office.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, propose, signIn } from './people.ts';

/* Whoever was told of a decision is told when it no longer stands; whoever was not yet told is told nothing. */

const slug = 'verein';
const api = await startApi(
  ['Verein', 'Nachbar'].map((name) => ({ ...partnerWith({ name }), slug: name.toLowerCase() })),
);
afterAll(api.close);
const editor = await signIn(api, 'editor');
const author = await signIn(api, 'partner', [slug]);

beforeEach(async () => {
  await api.db.delete(outbox);
  await api.db.delete(proposal);
});

const versionOf = async (of: string) => (await editor.get<EditableEntry>('GET', entryPath(of))).version;
const kinds = async () => (await api.db.select().from(outbox)).map(({ kind }) => kind).toSorted();

/** @param accept what is published; of the summary, which is all that is proposed. */
async function decide({ id }: { id: string }, accept: readonly string[]): Promise<ReviewedProposal> {
  const { version, entryVersion } = await editor.get<ReviewedProposal>('GET', `/api/proposals/${id}`);
  return editor.get('POST', `/api/proposals/${id}/decision`, {
    ifMatch: `d${version}`,
    body: { entryVersion, accept, corrections: {}, comment: 'Danke.' },
  });
}

const decideNew = async (summary: string, accept: readonly string[] = ['summary']) =>
  decide(await propose(author, slug, (content) => ({ ...content, summary })), accept);

const undo = ({ id, version }: ReviewedProposal) =>
  editor.get<ReviewedProposal>('POST', `/api/proposals/${id}/undo`, { ifMatch: `d${version}` });

/** Sends the next mail as the worker does. */
const deliver = (send: MailTransport['send'] = async () => undefined) =>
  deliverNext({
    db: api.db,
    transport: { send },
    from: { name: '', address: 'netz@ki.example' },
    signal: new AbortController().signal,
    accepted: new Set(),
  });

test.each([
  ['accepted', ['summary']],
  ['returned', []],
])('of a decision that was taken back before its mail was sent, none is sent (%s)', async (state, accept) => {
  const decided = await decideNew(`Neu, ${state}.`, accept);
  expect([decided.state, await kinds()]).toEqual([state, ['proposal-decided']]);
  await undo(decided);
  expect(await kinds()).toEqual([]);
});

test.each([
  ['accepted', 'de', 'wurde zurückgenommen; die Änderungen'],
  ['returned', 'en', 'has been withdrawn; the changes'],
] as const)('whoever was told is told that it is reviewed again (%s, %s)', async (state, language, words) => {
  await api.db.update(person).set({ language }).where(eq(person.id, author.id));
  const decided = await decideNew(`Gesendet, ${state}.`, state === 'returned' ? [] : ['summary']);
  await deliver();
  const undone = await undo(decided);
  const [mail, ...others] = await api.db.select().from(outbox).where(isNull(outbox.sentAt));
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ kind: 'decision-undone', language, recipient: author.email });
  expect(mail?.bodyText.replaceAll('\n', ' ')).toContain(words);
  // The next decision has a mail of its own, which is taken out alone.
  await undo(await decide(undone, ['summary']));
  expect(await kinds()).toEqual(['decision-undone', 'proposal-decided']);
});

test.each([
  ['sent', undefined, ['decision-undone', 'proposal-decided']],
  ['not sent', new DeliveryFailure('later', '451'), []],
] as const)('a mail that is just being sent is waited for (%s)', async (_, failure, left) => {
  const decided = await decideNew(`Gleichzeitig, ${left.length}.`);
  const asked = gate();
  const answered = gate();
  const delivered = deliver(async () => {
    asked.open();
    await answered.opened;
    if (failure) throw failure;
  });
  await asked.opened;
  const undone = undo(decided);
  const waiting = sql`select 1 from pg_locks where not granted`;
  await vi.waitFor(async () => expect((await api.db.execute(waiting)).rows).toHaveLength(1));
  // Whoever else writes meanwhile does not wait for the mail server.
  await editor.get('POST', entryPath('nachbar', '/confirm'), { ifMatch: `v${await versionOf('nachbar')}` });
  answered.open();
  await Promise.all([delivered, undone]);
  expect(await kinds()).toEqual(left);
});

test('of many who take a decision back at once while its mail is sent, one does, and it is corrected once', async () => {
  const decided = await decideNew('Viele.');
  const answers = await Promise.all([
    deliver(),
    ...Array.from({ length: 10 }, () =>
      editor
        .ask('POST', `/api/proposals/${decided.id}/undo`, { ifMatch: `d${decided.version}` })
        .then(({ status }) => status),
    ),
  ]);
  expect(answers.slice(1).filter((status) => status === 200)).toHaveLength(1);
  expect(await kinds()).toBeOneOf([[], ['decision-undone', 'proposal-decided']]);
});
