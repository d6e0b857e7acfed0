import { describe, expect, test } from 'vitest';
import { accessLevels } from '../../src/contract/access.ts';
import { partner } from '../../src/contract/partner.ts';
import { parseFilters } from '../../src/domain/directory/filters.ts';
import { freshnessOf } from '../../src/domain/freshness.ts';
import { entryOf } from '../../src/domain/partner/entry.ts';
import { visiblePartner } from '../../src/domain/partner/visible.ts';
import { createDirectoryIndex } from '../../src/domain/search/directory-index.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { vocabularyOf } from '../../src/server/cities/vocabulary.ts';
import { generatePartners, partnersStream } from './generate.ts';

const today = '2026-11-02';
const sample = generatePartners(300, { today });
const points = sample.flatMap(({ contacts }) => contacts.flatMap((contact) => contact.points));
const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id).toSorted();
const seen = (values: readonly (string | null)[]) =>
  [...new Set(values.filter((value) => value !== null))].toSorted();

test('the same network every time, and a smaller one is the beginning of a larger one', () => {
  expect(generatePartners(300, { today })).toEqual(sample);
  expect(generatePartners(40, { today })).toEqual(sample.slice(0, 40));
  expect(generatePartners(3, { today })).toHaveLength(3);
});

test('no two partners have one name, one address on the web or one summary', () => {
  expect(new Set(sample.map(({ slug }) => slug)).size).toBe(300);
  expect(new Set(sample.map(({ name }) => name)).size).toBe(300);
  expect(new Set(sample.map(({ summary }) => summary)).size).toBe(300);
  expect(new Set(sample.flatMap(({ offers }) => offers.map(({ title }) => title))).size).toBeGreaterThan(200);
});

test('a large network stays distinct', () => {
  const slugs = new Set<string>();
  let count = 0;
  for (const { name, slug } of partnersStream(5_000, { today })) {
    expect(slug).toBe(slugOf(name));
    slugs.add(slug);
    count++;
  }
  expect([count, slugs.size]).toEqual([5_000, 5_000]);
}, 20_000);

describe('everything that the city knows is there', () => {
  test.each([
    ['kinds', ids(duisburg.kinds), sample.map(({ kind }) => kind)],
    ['umbrellas', ids(duisburg.umbrellas), sample.map(({ umbrella }) => umbrella)],
    ['fields', ids(duisburg.fields), sample.flatMap(({ fields }) => fields)],
    ['target groups', ids(duisburg.targetGroups), sample.flatMap(({ targetGroups }) => targetGroups)],
    [
      'quarters',
      ids(duisburg.districts.flatMap(({ quarters }) => quarters)),
      sample.flatMap(({ locations }) => locations.map(({ quarter }) => quarter)),
    ],
    [
      'districts',
      [...ids(duisburg.districts), 'ungeklaert'].toSorted(),
      sample.flatMap(({ locations }) => locations.map(({ district }) => district)),
    ],
  ])('%s', (_, all, found) => {
    expect(seen(found)).toEqual(all);
  });

  test('more than forty languages, each of them known to the city', () => {
    const known = new Set(duisburg.languages.map(({ code }) => code));
    const spoken = seen(sample.flatMap(({ languages }) => languages));
    expect(spoken.length).toBeGreaterThan(40);
    expect(spoken.filter((code) => !known.has(code))).toEqual([]);
    expect(spoken).toContain('fa-AF');
    expect(spoken).not.toContain('prs');
    const pools = sample.filter(({ kind }) => kind === 'sprachmittlung');
    expect(Math.max(...pools.map(({ languages }) => languages.length))).toBeGreaterThan(40);
  });

  test('ids of offers and served districts are the city’s', () => {
    const fields = new Set(ids(duisburg.fields));
    const groups = new Set(ids(duisburg.targetGroups));
    const districts = new Set(ids(duisburg.districts));
    const offers = sample.flatMap((record) => record.offers);
    expect(offers.filter((offer) => !offer.fields.every((id) => fields.has(id)))).toEqual([]);
    expect(offers.filter((offer) => !offer.targetGroups.every((id) => groups.has(id)))).toEqual([]);
    expect(sample.filter(({ serves }) => !serves.every((id) => districts.has(id)))).toEqual([]);
  });
});

describe('nothing is perfect, as in life', () => {
  const has = (what: (record: (typeof sample)[number]) => boolean) => sample.filter(what).length;
  const lacks = (type: string) => (record: (typeof sample)[number]) =>
    !record.contacts.some((contact) => contact.points.some((each) => each.type === type));

  test.each([
    ['no telephone', lacks('phone')],
    ['no e-mail', lacks('email')],
    ['no address', ({ locations }) => locations.length === 0],
    ['two addresses', ({ locations }) => locations.length > 1],
    ['no quarter', ({ locations }) => locations.some(({ quarter }) => quarter === null)],
    ['no offers', ({ offers }) => offers.length === 0],
    ['citywide', ({ citywide }) => citywide],
    ['several districts', ({ serves }) => serves.length > 1],
    ['for partners only', ({ level }) => level === 'network'],
    ['for the team only', ({ level }) => level === 'team'],
    ['a secret address', ({ locations }) => locations.some(({ level }) => level === 'team')],
    ['a name of more than 100 letters', ({ name }) => name.length > 100],
    ['a short name', ({ shortName }) => shortName !== null],
    ['notes of the team', ({ cooperation }) => (cooperation?.notes ?? '') !== ''],
  ] satisfies [string, (record: (typeof sample)[number]) => boolean][])('%s', (_, what) => {
    expect(has(what)).toBeGreaterThan(0);
    expect(has(what)).toBeLessThan(250);
  });

  test('fresh, due, stale and never confirmed', () => {
    const states = sample.map(({ confirmedAt }) => freshnessOf(confirmedAt, today, duisburg.freshness));
    expect(seen(states)).toEqual(['due', 'fresh', 'never', 'stale']);
  });

  test('persons and desks on every level; a public person has agreed', () => {
    const contacts = sample.flatMap((record) => record.contacts);
    for (const type of ['person', 'desk'] as const)
      expect(seen(contacts.filter((each) => each.type === type).map(({ level }) => level))).toEqual(
        [...accessLevels].toSorted(),
      );
    const persons = contacts.filter(({ type, level }) => type === 'person' && level === 'public');
    expect(persons.every(({ consent }) => consent !== null)).toBe(true);
  });
});

test('nobody is ever called or written to by mistake', () => {
  const invented =
    /^(030 23125|069 90009|040 66969|0221 4710|089 99998)-\d{3}$|^0171 39200\d\d$|^0176 040690\d\d$|^0152 (28817386|28895456|54599371)$|^0172 (9925904|9968532|997318[56]|9980752)$|^0174 (9091317|9464308)$/;
  const numbers = points.filter(({ type }) => type === 'phone' || type === 'mobile' || type === 'fax');
  expect(numbers.map(({ value }) => value).filter((value) => !invented.test(value))).toEqual([]);
  const mails = points.filter(({ type }) => type === 'email').map(({ value }) => value);
  expect(mails.filter((value) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(value))).toEqual([]);
  const sites = sample.flatMap(({ website }) => website ?? []);
  expect(sites.filter((value) => !/^https:\/\/www\.[a-z0-9-]+\.example$/.test(value))).toEqual([]);
});

test('a postcode lies in the district of its address', () => {
  const postcodes: Readonly<Record<string, readonly string[]>> = duisburg.postcodes;
  const wrong = sample
    .flatMap(({ locations }) => locations)
    .filter(
      ({ district, postcode }) => district !== 'ungeklaert' && !postcodes[postcode]?.includes(district),
    );
  expect(wrong).toEqual([]);
});

test('every slot of every phrase is filled, and no text is empty or broken', () => {
  const texts = generatePartners(1500, { today }).flatMap(({ name, summary, description, offers }) => [
    name,
    summary,
    description,
    ...offers.flatMap(({ title, text }) => [title, text]),
  ]);
  expect(texts.filter((text) => /[{}|#@]|undefined|\s\s|^\s|\s$|\.\.|\s[,.]/.test(text))).toEqual([]);
});

test.each(accessLevels)('what the level %s may see is what the contract says', (level) => {
  for (const record of sample) {
    const visible = visiblePartner(record, level);
    if (visible !== null) expect(partner.parse(visible)).toEqual(visible);
  }
});

describe('what people try first finds something', () => {
  const vocabulary = vocabularyOf(duisburg, true);
  const entries = sample.flatMap((record) => visiblePartner(record, 'public') ?? []).map(entryOf);
  const index = createDirectoryIndex(entries, vocabulary, 'de');
  const found = (query: string) => {
    const { filters } = parseFilters(new URLSearchParams(query), vocabulary);
    return [...index.select(filters).ids].flatMap((id) => entries[id]?.name ?? []);
  };

  test.each([
    ['q=beratung', 20],
    ['q=flüchtlingsberatung', 2],
    ['q=sprachmitler', 5],
    ['q=türkisch', 30],
    ['q=eingereiste', 2],
    ['q=schwimmkurs mädchen', 2],
    ['q=griffbereit', 5],
    ['language=kmr&kind=sprachmittlung', 5],
    ['district=ungeklaert', 1],
  ])('%s', (query, least) => {
    expect(found(query).length).toBeGreaterThanOrEqual(least);
  });

  test('the partners of the examples come first', () => {
    expect(found('q=caritas marxloh')[0]).toBe('Caritas-Integrationsagentur Marxloh');
    expect(found('q=jugend psych')[0]).toBe('Kinder- und Jugendpsychologischer Dienst');
    expect(found('q=kjpd')).toEqual(['Kinder- und Jugendpsychologischer Dienst']);
  });
});
