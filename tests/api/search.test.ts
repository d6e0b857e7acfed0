import { afterAll, expect, test } from 'vitest';
import { generatePartners } from '../../mocks/sample/generate.ts';
import type { PartnerList } from '../../src/contract/partner-list.ts';
import { parseFilters } from '../../src/domain/directory/filters.ts';
import { entryOf } from '../../src/domain/partner/entry.ts';
import { visiblePartner } from '../../src/domain/partner/visible.ts';
import { createDirectoryIndex } from '../../src/domain/search/directory-index.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { vocabularyOf } from '../../src/server/cities/vocabulary.ts';
import { cases, corpus } from '../support/search-cases.ts';
import { startApi } from './app.ts';

const api = await startApi(corpus);
const sample = generatePartners(250, { today: '2026-11-02' });
const large = await startApi(sample);
afterAll(() => Promise.all([api.close(), large.close()]));

const list = async (from: typeof api, params: string, language = 'de'): Promise<PartnerList> =>
  (await from.get(`/api/partners?${params}`, { headers: { 'Accept-Language': language } })).json();

test.each(cases)('$name: $params', async ({ params, found, language = 'de' }) => {
  const { items, total } = await list(api, params, language);
  expect(items.map(({ slug }) => slug)).toEqual(found);
  expect(total).toBe(found.length);
});

/* The sample is large enough for orders, ties and counts that nobody thought of. */
const vocabulary = vocabularyOf(duisburg, false);
const entries = sample.flatMap((record) => {
  const visible = visiblePartner(record, 'public');
  return visible === null ? [] : entryOf(visible);
});
const index = createDirectoryIndex(entries, vocabulary, 'de');

test.each([
  '',
  'q=beratung',
  'q=sprachmitler',
  'q=caritas+marxloh',
  'q=t%C3%BCrkisch&district=hamborn',
  'district=mitte&citywide=false',
  'district=ungeklaert&district=sued',
  'kind=sport&sort=district',
  'language=kmr&sort=confirmed',
  'q=kinder&field=kultur_sport_freizeit&targetGroup=kinder',
  'confirmedSince=2026-08-01&umbrella=awo&umbrella=drk',
  'q=030+23125',
  'q=zyxwv',
  'quarter=marxloh&q=e.+V.',
  'q=schwimkurs',
])('the server and the browser agree on the sample: %s', async (params) => {
  const selection = index.select(parseFilters(new URLSearchParams(params), vocabulary).filters);
  const { items, total, facets } = await list(large, `${params}&limit=200`);
  expect(total).toBe(selection.total);
  expect(items.map(({ slug }) => slug)).toEqual(
    Array.from(selection.ids, (at) => entries[at]?.slug).slice(0, 200),
  );
  for (const [name, counts] of Object.entries(selection.counts)) {
    const some = Object.fromEntries([...counts].filter(([, count]) => count > 0).sort());
    expect([name, Object.fromEntries(Object.entries(facets[name as keyof typeof facets]).sort())]).toEqual([
      name,
      some,
    ]);
  }
});

test.each(['', 'q=e', 'sort=district', 'sort=confirmed', 'q=haus&sort=name'])(
  'pages joined are the whole, each once: %s',
  async (params) => {
    const whole = (await list(large, `${params}&limit=200`)).items.slice(0, 200).map(({ slug }) => slug);
    const joined: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null && joined.length < whole.length) {
      const page: PartnerList = await list(large, `${params}&limit=7${cursor && `&cursor=${cursor}`}`);
      joined.push(...page.items.map(({ slug }) => slug));
      cursor = page.nextCursor;
    }
    expect(joined.slice(0, whole.length)).toEqual(whole);
  },
);

test('a cursor of another question, or a forged one, is refused', async () => {
  const { nextCursor } = await list(large, 'limit=3');
  for (const cursor of [`${nextCursor}`, 'x', btoa('{"v":1,"of":"a","after":[0,"a","b"]}'), '%00']) {
    const response = await large.get(`/api/partners?limit=3&q=haus&cursor=${cursor}`);
    expect([cursor, response.status]).toEqual([cursor, 400]);
  }
  expect((await large.get(`/api/partners?limit=9&cursor=${nextCursor}`)).status).toBe(200);
});
