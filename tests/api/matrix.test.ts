import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { accessLevels } from '../../src/contract/access.ts';
import type { EditableEntry } from '../../src/contract/editing.ts';
import { type EndpointName, endpoints } from '../../src/contract/endpoints.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { outbox } from '../../src/server/db/people-schema.ts';
import { audit } from '../../src/server/db/schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { probesFor, type Target, targets } from './matrix-probes.ts';
import { entryPath, propose, type Somebody, signIn, visitorOf } from './people.ts';

/*
 * Every route × every role × entries that are one's own, others', above one's level, archived; and in whatever comes
 * back, in the snapshot and in every mail, no value that is above the reader's level.
 */

/** A word that stands nowhere but in one entry at one level; `notes` are the team's own. */
const canary = (entry: string, level: string) => `kanari${entry}${level}`;

function entryWithCanaries(slug: string): PartnerRecord {
  const base = partnerWith({ name: slug, phone: '030 23125 111' });
  const [desk] = base.contacts;
  if (desk === undefined) throw new Error('there is a desk');
  return {
    ...base,
    contacts: accessLevels.map((level) => ({ ...desk, name: canary(slug, level), level, points: [] })),
    cooperation: { since: null, agreement: '', responsible: '', notes: canary(slug, 'notes') },
  };
}

const api = await startApi([
  entryWithCanaries('eigen'),
  entryWithCanaries('fremd'),
  { ...entryWithCanaries('intern'), level: 'team' },
  entryWithCanaries('archiv'),
]);
afterAll(api.close);

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
    if (hidden) return [...accessLevels, 'notes'].map((level) => canary(target, level));
    const above = actor === 'visitor' ? ['network', 'team'] : ['team'];
    return [...(target === own ? [] : above), 'notes'].map((level) => canary(target, level));
  });
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
  const text = `${await response.text()} ${JSON.stringify([...response.headers])}`;
  for (const word of forbidden(actor)) expect(text).not.toContain(word);
});

test('the probes would show a canary to whoever may see it', async () => {
  const seen = async (who: Somebody, path: string) => (await who.ask('GET', path)).text();
  expect(await seen(actors.editor, entryPath('intern'))).toContain(canary('intern', 'notes'));
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

test('no mail carries what its reader may not see, and every refusal of somebody signed in is in the audit', async () => {
  const shown = await actors.editor.get<{ version: number; entryVersion: number }>(
    'GET',
    `/api/proposals/${waiting.id}`,
  );
  await actors.editor.get('POST', `/api/proposals/${waiting.id}/decision`, {
    ifMatch: `d${shown.version}`,
    body: { entryVersion: shown.entryVersion, accept: ['summary'], corrections: {}, comment: 'Danke.' },
  });
  const mails = await api.db.select().from(outbox);
  expect(mails.map(({ kind }) => kind)).toContain('proposal-decided');
  for (const mail of mails) expect(JSON.stringify(mail)).not.toMatch(/kanari/);
  const refused = await api.db.select().from(audit).where(eq(audit.action, 'refused'));
  expect(new Set(refused.map(({ actor }) => actor))).toEqual(
    new Set([actors.partner.id, actors.stranger.id, actors.editor.id]),
  );
  await expect(api.db.delete(audit)).rejects.toThrow();
});
