import { afterAll, expect, test } from 'vitest';
import { accessLevels } from '../../src/contract/access.ts';
import type { ContactListEntries } from '../../src/contract/contact-list.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { loadPartner } from '../../src/server/services/partner/load.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { type Somebody, signIn, visitorOf } from './people.ts';

const path = '/api/contact-lists/entries';

function withEveryLevel(slug: string, name: string): PartnerRecord {
  const base = partnerWith({ name, phone: '030 23125 111' });
  const [desk] = base.contacts;
  if (desk === undefined) throw new Error('there is a desk');
  return {
    ...base,
    slug,
    contacts: accessLevels.map((level) => ({ ...desk, name: `wort-${level}`, level, points: [] })),
  };
}

const api = await startApi([
  withEveryLevel('zebra', 'Zebra'),
  withEveryLevel('aerzte', 'Ärzte'),
  { ...withEveryLevel('geheim', 'Geheim'), level: 'team' },
]);
afterAll(api.close);
const visitor = visitorOf(api);
const editor = await signIn(api, 'editor');

const select = (who: Somebody, slugs: string[] | null, level: string) =>
  who.get<ContactListEntries>('POST', path, { body: { slugs, level } });

test('entries come in the order in which they were picked, each once', async () => {
  const { partners } = await select(visitor, ['zebra', 'aerzte', 'zebra'], 'public');
  expect(partners.map(({ slug }) => slug)).toEqual(['zebra', 'aerzte']);
});

test('the whole directory comes by name', async () => {
  const { partners } = await select(visitor, null, 'public');
  expect(partners.map(({ slug }) => slug)).toEqual(['aerzte', 'zebra']);
});

test('what the recipient may not see is left out, and whoever may see it is told how much', async () => {
  const answer = await select(editor, ['zebra', 'geheim'], 'public');
  expect(answer.leftOut).toEqual({ partners: ['geheim'], details: 2 });
  expect(JSON.stringify(answer)).not.toMatch(/wort-(network|team)/);
  const network = await select(editor, ['zebra', 'geheim'], 'network');
  expect(network.leftOut.details).toBe(1);
  expect(JSON.stringify(network)).toContain('wort-network');
});

test('a visitor does not learn that there is more', async () => {
  const answer = await select(visitor, ['zebra', 'geheim', 'nie-gewesen'], 'public');
  expect(answer.leftOut).toEqual({ partners: ['geheim', 'nie-gewesen'], details: 0 });
  expect((await select(visitor, null, 'public')).leftOut).toEqual({ partners: [], details: 0 });
});

test('nobody gets a list above their own level', async () => {
  for (const level of ['network', 'team'])
    expect((await visitor.ask('POST', path, { body: { slugs: [], level } })).status).toBe(403);
});

test('an entry that was renamed since is found under its former name, and one that is hidden keeps its secret', async () => {
  const renamed = async (slug: string, to: string) => {
    const stored = await loadPartner(api.db, slug);
    if (stored === null) throw new Error('the partner is missing');
    await api.save([{ record: { ...stored.record, slug: to }, basedOn: stored }]);
  };
  await renamed('zebra', 'quagga');
  await renamed('geheim', 'noch-geheimer');
  const { partners, leftOut } = await select(visitor, ['zebra', 'quagga', 'geheim'], 'public');
  expect(partners.map(({ slug }) => slug)).toEqual(['quagga']);
  expect(leftOut.partners).toEqual(['geheim']);
});
