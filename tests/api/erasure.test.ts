import { eq, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { EditableEntry, OwnProposal, RevisionSummary } from '../../src/contract/editing.ts';
import { erasedValue } from '../../src/contract/erased.ts';
import type { ContactPeople } from '../../src/contract/erasure.ts';
import { spreadsheetImport } from '../../src/server/db/import-schema.ts';
import { contactList } from '../../src/server/db/list-schema.ts';
import { outbox } from '../../src/server/db/people-schema.ts';
import { audit } from '../../src/server/db/schema.ts';
import { enqueueMail } from '../../src/server/mail/enqueue.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { whereItStands } from './every-text.ts';
import { entryPath, propose, signIn } from './people.ts';

/* Canaries of a person are planted wherever the software keeps words, and must then stand nowhere. */

const api = await startApi(
  ['Verein Eins', 'Verein Zwei', 'Verein Drei'].map((name) =>
    partnerWith({ name, phone: '030 23125 100', email: 'post@verein.example', at: ['mitte', null] }),
  ),
);
afterAll(api.close);
const editor = await signIn(api, 'editor');
type Content = EditableEntry['content'];
type Contact = Content['contacts'][number];

const name = 'Hêvîn Kanarienvogel';
const misspelt = 'Hevin Kanarienvogl';
const phones = ['030 23125 711', '030 23125 722', '030 23125 733'] as const;
const emails = ['kanari@verein.example', 'kanari.alt@verein.example'] as const;
const point = (key: string, type: 'phone' | 'email', value: string) =>
  ({ key, type, value, label: '', level: 'public' }) as const;
const contactWith = (points: Contact['points'], facts: Partial<Contact> = {}): Contact => ({
  key: 'p7',
  type: 'person',
  name,
  role: 'Kanaripflege',
  languages: [],
  level: 'public',
  consent: true,
  points,
  ...facts,
});
const withContact =
  (contact: Contact, more: Partial<Content> = {}) =>
  (content: Content): Content => ({
    ...content,
    ...more,
    contacts: [...content.contacts.filter(({ key }) => key !== contact.key), contact],
  });

const read = (slug: string) => editor.get<EditableEntry>('GET', entryPath(slug));
async function write(
  slug: string,
  change: (content: Content) => Content,
  reason = '',
): Promise<EditableEntry> {
  const entry = await read(slug);
  return editor.get<EditableEntry>('PUT', entryPath(slug), {
    ifMatch: `v${entry.version}`,
    body: { content: change(entry.content), level: 'public', cooperation: null, reason },
  });
}
const erase = async (slug: string, names: readonly string[]) =>
  editor.get<EditableEntry>('POST', entryPath(slug, '/erase-person'), {
    ifMatch: `v${(await read(slug)).version}`,
    body: { names },
  });

test('nothing of an erased person stands anywhere in the database, and who and when stays', async () => {
  const slug = 'verein-eins';
  const author = await signIn(api, 'partner', [slug]);
  const writer = await signIn(api, 'partner', [slug]);
  // Former states, one of them under a misspelt name and with other numbers.
  await write(
    slug,
    withContact(
      contactWith([point('1', 'phone', phones[0]), point('2', 'email', emails[1])], { name: misspelt }),
    ),
    `${misspelt} hat angerufen`,
  );
  // Today's: in the texts too, the number spaced otherwise and with the country's code.
  await write(
    slug,
    withContact(contactWith([point('1', 'phone', phones[1]), point('2', 'email', emails[0])]), {
      description: `Fragen Sie ${name.toUpperCase()}, +49 (0)30 / 23 12 57-22 oder ${emails[0]}. Es gibt Kaffee.`,
    }),
    `Siehe Mail von ${emails[0]}`,
  );
  const before = await read(slug);
  // A proposal that is decided, with a comment that names the person, and one that waits.
  const decided = await propose(
    author,
    slug,
    withContact(contactWith([point('1', 'phone', phones[2]), point('2', 'email', emails[0])])),
  );
  await editor.get('POST', `/api/proposals/${decided.id}/decision`, {
    ifMatch: `d${decided.version}`,
    body: { entryVersion: before.version, accept: [], corrections: {}, comment: `Bitte ${name} fragen.` },
  });
  const draft = await writer.get<OwnProposal>('PUT', entryPath(slug, '/draft'), {
    body: { basedOn: before.version, content: { ...before.content, summary: `${name} weiß mehr` } },
    headers: { 'If-None-Match': '*' },
  });
  // Mails that wait, and one that went to the person.
  const mail = { kind: 'invitation', language: 'de', subject: `Für ${name}`, name } as const;
  await api.db.transaction((connection) =>
    enqueueMail(connection, {
      ...mail,
      text: `Rufen Sie ${phones[1]} an`,
      html: `<p>${name.replace('ê', 'ê')} ${emails[0]}</p>`,
      recipient: author.email,
    }),
  );
  await api.db.insert(outbox).values({
    kind: 'reminder',
    recipient: emails[0],
    language: 'de',
    subject: '',
    bodyText: '',
    bodyHtml: '',
    sentAt: new Date(),
  });
  // Lists and spreadsheets.
  await api.db.insert(contactList).values({
    code: 'abcdefgh',
    name: `Liste von ${name}`,
    query: new URLSearchParams({ q: name }).toString(),
    owner: author.id,
  });
  await api.db.insert(spreadsheetImport).values({
    state: 'planned',
    source: 'table',
    fileName: 'liste.xlsx',
    createdBy: author.id,
    plan: { rows: [{ name }] } as never,
  });
  const words = ['kanari', '2312571', '23125 71', '23125 72', '23125 73', '23 12 57'];
  const planted = (await Promise.all(words.map((word) => whereItStands(api.db, word)))).flat();
  expect(planted).toEqual(
    expect.arrayContaining([
      'audit.details',
      'contact_list.name',
      'contact_list.query',
      'spreadsheet_import.plan',
      'contact.name',
      'contact_point.value',
      'directory_entry.entry',
      'directory_entry.search_text',
      'outbox.body_html',
      'outbox.body_text',
      'outbox.recipient',
      'outbox.subject',
      'partner.description',
      'proposal.comment',
      'proposal.content',
      'proposal.proposed',
      'revision.content',
      'revision.reason',
    ]),
  );
  const history = await editor.get<{ revisions: RevisionSummary[] }>('GET', entryPath(slug, '/history'));
  const { people } = await editor.get<ContactPeople>('GET', entryPath(slug, '/contact-people'));
  expect(people.map((each) => [each.name, each.current])).toEqual([
    [name, true],
    [misspelt, false],
    [before.content.contacts[0]?.name, true],
  ]);

  const erased = await erase(slug, [name, misspelt]);

  for (const word of [...words, 'vogl', 'vogel'])
    expect([word, await whereItStands(api.db, word)]).toEqual([word, []]);
  expect(erased.version).toBe(before.version + 1);
  expect(erased.content.contacts.map((each) => each.name)).toEqual([before.content.contacts[0]?.name]);
  expect(erased.content.description).toBe(
    `Fragen Sie ${erasedValue}, ${erasedValue} oder ${erasedValue}. Es gibt Kaffee.`,
  );
  // The reception keeps its number.
  expect(erased.content.contacts[0]?.points.map(({ value }) => value)).toContain('030 23125 100');
  const after = await editor.get<{ revisions: RevisionSummary[] }>('GET', entryPath(slug, '/history'));
  const signs = ({ version, at, actor }: RevisionSummary) => ({ version, at, actor });
  expect(after.revisions.slice(1).map(signs)).toEqual(history.revisions.map(signs));
  expect(after.revisions.map(({ redacted }) => redacted)).toEqual([true, true, true, false]);
  const [trace] = await api.db.select().from(audit).where(eq(audit.action, 'erase-person'));
  expect(trace).toMatchObject({ actor: editor.id });
  // The draft is another one: who has it open does not write the person back.
  const overtaken = await writer.problem('PUT', entryPath(slug, '/draft'), {
    ifMatch: `d${draft.version}`,
    body: { basedOn: before.version, content: before.content },
  });
  expect([overtaken.status, overtaken.code]).toEqual([412, 'version-conflict']);
  // Nor does a page that was opened before and now begins a draft on the state that it knows.
  const late = await signIn(api, 'partner', [slug]);
  const kept = await late.get<OwnProposal>('PUT', entryPath(slug, '/draft'), {
    body: { basedOn: before.version, content: { ...before.content, description: '', summary: 'Neu' } },
    headers: { 'If-None-Match': '*' },
  });
  expect(kept.changes.map(({ path }) => path)).not.toContain('contacts/p7');
  for (const word of words) expect([word, await whereItStands(api.db, word)]).toEqual([word, []]);
});

test('restoring a former state does not bring an erased person back', async () => {
  const slug = 'verein-zwei';
  const written = await write(slug, withContact(contactWith([point('1', 'phone', phones[0])])));
  const erased = await erase(slug, [name]);
  const restored = await editor.get<EditableEntry>(
    'POST',
    entryPath(slug, `/history/${written.version}/restore`),
    {
      ifMatch: `v${erased.version}`,
      body: { reason: '' },
    },
  );
  expect(restored.content.contacts.map((each) => each.key)).toEqual(['1']);
  expect(JSON.stringify(restored)).not.toContain(erasedValue);
});

test('what is refused changes nothing', async () => {
  const slug = 'verein-drei';
  const { version } = await write(slug, withContact(contactWith([point('1', 'phone', phones[0])])));
  const path = entryPath(slug, '/erase-person');
  const body = { names: [name] };
  const refused = async (asked: Parameters<typeof editor.problem>[2]) => {
    const { status, code } = await editor.problem('POST', path, asked);
    return [status, code];
  };
  expect(await refused({ body })).toEqual([428, 'precondition-required']);
  expect(await refused({ body, ifMatch: `v${version - 1}` })).toEqual([412, 'version-conflict']);
  expect(await refused({ body: { names: [] }, ifMatch: `v${version}` })).toEqual([400, 'invalid-body']);
  expect(await refused({ body: { names: ['Niemand'] }, ifMatch: `v${version}` })).toEqual([404, 'not-found']);
  expect((await read(slug)).version).toBe(version);
  expect(await whereItStands(api.db, name)).toContain('contact.name');
});

test('the audit still cannot be edited, not even while something is erased', async () => {
  await expect(api.db.execute(sql`update audit set details = '{}'`)).rejects.toThrow();
  const forging = api.db.transaction(async (connection) => {
    await connection.execute(sql`set local partnernetz.erasing = 'on'`);
    await connection.execute(sql`update audit set actor = 'somebody else'`);
  });
  await expect(forging).rejects.toThrow();
});
