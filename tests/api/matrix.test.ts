import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { accessLevels } from '../../src/contract/access.ts';
import type { EditableEntry } from '../../src/contract/editing.ts';
import { type EndpointName, endpoints } from '../../src/contract/endpoints.ts';
import { outbox, secondFactor } from '../../src/server/db/people-schema.ts';
import { audit } from '../../src/server/db/schema.ts';
import type { MailKind } from '../../src/server/mail/mail.ts';
import { loadPartner } from '../../src/server/services/partner/load.ts';
import { startApi } from './app.ts';
import { canary, entryOfThePast, entryWithCanaries, kept } from './matrix-canaries.ts';
import { probesFor, type Target, targets } from './matrix-probes.ts';
import { type Asked, entryPath, propose, type Somebody, signIn, visitorOf } from './people.ts';

/*
 * Every route × every role × entries that are one's own, others', above one's level, archived; and in whatever comes
 * back, in the snapshot and in every mail, no value that is above the reader's level.
 */

const api = await startApi(targets.map(entryOfThePast));
afterAll(api.close);
for (const slug of targets) {
  const past = await loadPartner(api.db, slug);
  if (past === null) throw new Error('the entry is gone');
  await api.save([{ record: entryWithCanaries(slug), basedOn: past }]);
}

const actors = {
  visitor: visitorOf(api),
  partner: await signIn(api, 'partner', ['eigen', 'archiv']),
  stranger: await signIn(api, 'partner', ['fremd']),
  editor: await signIn(api, 'editor'),
  administrator: await signIn(api, 'administrator'),
};
type Actor = keyof typeof actors;

const { version } = await actors.editor.get<EditableEntry>('GET', entryPath('archiv'));
await actors.editor.get('POST', entryPath('archiv', '/archive'), {
  ifMatch: `v${version}`,
  body: { reason: '' },
});
const waiting = await propose(actors.stranger, 'fremd', (content) => ({ ...content, summary: 'Neu.' }));
const { content } = await actors.editor.get<EditableEntry>('GET', entryPath('fremd'));

const probes = probesFor(content, waiting.id);

const isStaff = (actor: Actor) => actor === 'editor' || actor === 'administrator';

/** What a caretaker's route answers: one's own is open, of others one knows what one may read. */
function ofCaretaker(actor: Actor, target: Target): 401 | 403 | 404 | 'through' {
  if (actor === 'visitor') return 401;
  if (isStaff(actor)) return 'through';
  const own = actor === 'partner' ? 'eigen' : 'fremd';
  if (target === own) return 'through';
  return target === 'intern' || target === 'archiv' ? 404 : 403;
}

function expected(name: EndpointName, actor: Actor, target: Target): 401 | 403 | 404 | 'through' {
  const { access } = endpoints[name];
  if (access === 'sample') return 404;
  if (access === 'caretaker') return ofCaretaker(actor, target);
  if (access === 'everyone') {
    const isHidden = target === 'archiv' || (target === 'intern' && !isStaff(actor));
    return name === 'partner' && isHidden ? 404 : 'through';
  }
  if (actor === 'visitor') return 401;
  if (access === 'signed-in') return 'through';
  if (access === 'editor') return isStaff(actor) ? 'through' : 403;
  return actor === 'administrator' ? 'through' : 403;
}

/** Words that must not be in anything this actor gets. */
function forbidden(actor: Actor): string[] {
  if (isStaff(actor)) return [];
  const own = actor === 'partner' ? 'eigen' : actor === 'stranger' ? 'fremd' : null;
  return targets.flatMap((target) => {
    const hidden = target === 'intern' || (target === 'archiv' && own !== 'eigen');
    if (hidden) return [...accessLevels, ...kept].map((level) => canary(target, level));
    const above = actor === 'visitor' ? ['network', 'team'] : ['team'];
    // Who looks after an entry sees all of it, and all that it ever said.
    return [...(target === own ? ['notes'] : [...above, ...kept])].map((level) => canary(target, level));
  });
}

async function expectNothingForbidden(actor: Actor, response: Response): Promise<void> {
  const text = `${await response.text()} ${JSON.stringify([...response.headers])}`;
  for (const word of forbidden(actor)) expect(text).not.toContain(word);
}

const cells = (Object.keys(endpoints) as EndpointName[]).flatMap((name) =>
  (Object.keys(actors) as Actor[]).flatMap((actor) => targets.map((target) => ({ name, actor, target }))),
);

test.each(cells)('$name, $actor, $target', async ({ name, actor, target }) => {
  const { path, ...asked } = probes[name](target);
  const response = await actors[actor].ask(endpoints[name].method.toUpperCase(), path, asked);
  const answer = expected(name, actor, target);
  if (answer === 'through') expect(response.status).not.toBeOneOf([401, 403, 405, 500, 503]);
  else expect(response.status).toBe(answer);
  // What is not there for somebody who may look: a made-up id.
  if (answer === 'through' && response.status === 404)
    expect(name).toBeOneOf([
      'withdrawConsent',
      'discardDraft',
      'submitDraft',
      'withdrawDraft',
      'endSession',
      'remindCaretaker',
      'removeCaretaker',
      'removeStaff',
      'resetSecondFactor',
      'changeList',
      'deleteList',
      'restoreList',
      'noteListPrint',
      'listChanges',
      'listLink',
      'remindStaff',
      'tableImport',
      'mapImport',
      'applyImport',
      'undoImport',
    ]);
  await expectNothingForbidden(actor, response);
});

test('the probes would show a canary to whoever may see it', async () => {
  const seen = async (who: Somebody, path: string) => (await who.ask('GET', path)).text();
  expect(await seen(actors.editor, entryPath('intern'))).toContain(canary('intern', 'notes'));
  expect(await seen(actors.editor, entryPath('fremd', '/history/1'))).toContain(canary('fremd', 'past'));
  expect(await seen(actors.partner, entryPath('eigen', '/history/1'))).toContain(canary('eigen', 'past'));
  expect(await seen(actors.partner, entryPath('eigen'))).toContain(canary('eigen', 'team'));
  expect(await seen(actors.partner, '/api/directory')).toContain(canary('fremd', 'network'));
  expect(await seen(actors.visitor, '/api/directory')).toContain(canary('fremd', 'public'));
});

test('other methods are refused at every path, whoever asks', async () => {
  const paths = new Set((Object.keys(probes) as EndpointName[]).map((name) => endpoints[name].path));
  for (const path of paths) {
    const concrete = path.replaceAll(/\{\w+\}/g, '1');
    const response = await actors.administrator.ask('PATCH', concrete);
    expect([path, response.status]).toEqual([path, 405]);
  }
});

test('what a caretaker writes, sends, takes back and confirms is answered without the team’s notes', async () => {
  const { partner } = actors;
  const step = async (method: string, rest: string, asked: Asked): Promise<EditableEntry> => {
    const response = await partner.ask(method, entryPath('eigen', rest), asked);
    expect([rest, response.status]).toEqual([rest, 200]);
    await expectNothingForbidden('partner', response.clone());
    return response.json();
  };
  const entry = await partner.get<EditableEntry>('GET', entryPath('eigen'));
  const written = { ...entry.content, summary: 'Anders.' };
  const draft = { basedOn: entry.version, content: written };
  const saved = await step('PUT', '/draft', { headers: { 'If-None-Match': '*' }, body: draft });
  const sent = await step('POST', '/draft/submit', { ifMatch: `d${saved.version}` });
  const back = await step('POST', '/draft/withdraw', { ifMatch: `d${sent.proposal?.version}` });
  await step('DELETE', '/draft', { ifMatch: `d${back.proposal?.version}` });
  const [contact] = entry.content.contacts;
  const withdrawn = await step('POST', `/contacts/${contact?.key}/withdraw-consent`, {});
  await step('POST', '/confirm', { ifMatch: `v${withdrawn.version}` });
});

test('no mail carries what its reader may not see, and every refusal of somebody signed in is in the audit', async () => {
  const { editor, administrator, stranger } = actors;
  const shown = await editor.get<{ version: number; entryVersion: number }>(
    'GET',
    `/api/proposals/${waiting.id}`,
  );
  const { version, entryVersion } = shown;
  const decide = (ifMatch: number, on: number) =>
    editor.get<typeof shown>('POST', `/api/proposals/${waiting.id}/decision`, {
      ifMatch: `d${ifMatch}`,
      body: { entryVersion: on, accept: ['summary'], corrections: {}, comment: 'Danke.' },
    });
  const decided = await decide(version, entryVersion);
  // As if the mail about it had been sent.
  await api.db.update(outbox).set({ sentAt: new Date() }).where(eq(outbox.kind, 'proposal-decided'));
  const undone = await editor.get<typeof shown>('POST', `/api/proposals/${waiting.id}/undo`, {
    ifMatch: `d${decided.version}`,
  });
  await decide(undone.version, undone.entryVersion);
  await editor.get('POST', entryPath('intern', '/people'), {
    body: { email: 'neu@people.example', name: 'Neu', language: 'de' },
  });
  const { people } = await editor.get<{ people: { id: string }[] }>('GET', entryPath('intern', '/people'));
  const [invitee] = people;
  await editor.get('POST', entryPath('intern', `/people/${invitee?.id}/invitation`));
  const colleague = await signIn(api, 'editor');
  await administrator.get('DELETE', `/api/staff/${colleague.id}`);
  await visitorOf(api).ask('POST', '/api/sign-in/code', { body: { email: stranger.email, language: 'de' } });
  const factor = { personId: editor.id, secret: '', confirmedAt: new Date() };
  // The matrix has begun one.
  await api.db
    .insert(secondFactor)
    .values(factor)
    .onConflictDoUpdate({ target: secondFactor.personId, set: factor });
  await administrator.ask('DELETE', `/api/staff/${editor.id}/second-factor`);
  const kinds: Record<MailKind, true> = {
    'sign-in-code': true,
    invitation: true,
    reminder: true,
    'proposal-decided': true,
    'decision-undone': true,
    'role-withdrawn': true,
    'second-factor-reset': true,
  };
  // The code is sent after it was answered that it will be.
  const mails = await vi.waitFor(async () => {
    const all = await api.db.select().from(outbox);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    return all;
  });
  for (const mail of mails) expect(JSON.stringify(mail)).not.toMatch(/kanari/);
  const refused = await api.db.select().from(audit).where(eq(audit.action, 'refused'));
  expect(new Set(refused.map(({ actor }) => actor))).toEqual(
    new Set([actors.partner.id, stranger.id, editor.id]),
  );
  await expect(api.db.delete(audit)).rejects.toThrow();
});
