import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { type AccessLevel, accessLevels } from '../../src/contract/access.ts';
import { type ExportFormat, exportFormats } from '../../src/contract/export-formats.ts';
import { exportedPartners } from '../../src/contract/exports.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { audit } from '../../src/server/db/schema.ts';
import { shownOffer } from '../support/partner-part.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { type Somebody, signIn, visitorOf } from './people.ts';

const path = '/api/exports';
const noon = new Date('2026-11-20T12:00:00+01:00');

/** A word, an address and an offer at every level that stand nowhere else. */
function withEveryLevel(slug: string, name: string): PartnerRecord {
  const base = partnerWith({ name, at: ['hamborn', null], phone: '030 23125 111' });
  const [desk] = base.contacts;
  const [phone] = desk?.points ?? [];
  if (desk === undefined || phone === undefined) throw new Error('there is a desk with a number');
  return {
    ...base,
    slug,
    contacts: accessLevels.map((level) => ({
      ...desk,
      key: level,
      name: `wort-${level}`,
      level,
      points: [{ ...phone, key: '', type: 'email', value: `${slug}-${level}@verein.example`, level }],
    })),
    offers: accessLevels.map((level) =>
      shownOffer({ key: level, title: `kurs-${level}`, times: 'montags 16–18 Uhr', level }),
    ),
    cooperation: { since: null, agreement: '', responsible: '', notes: 'wort-notizen' },
  };
}

const api = await startApi(
  [
    withEveryLevel('aerzte', 'Ärzte „Süd“ / Nord'),
    withEveryLevel('zebra', 'Zebra'),
    { ...withEveryLevel('geheim', 'Geheim'), level: 'team' },
  ],
  { clock: () => noon },
);
afterAll(api.close);
const visitor = visitorOf(api);
const partner = await signIn(api, 'partner', ['zebra']);
const editor = await signIn(api, 'editor');

interface Wanted {
  readonly slugs?: readonly string[] | null;
  readonly level?: AccessLevel;
  readonly format?: ExportFormat;
  readonly language?: 'de' | 'en';
  readonly perPartner?: boolean;
}
const take = (who: Somebody, wanted: Wanted) =>
  who.ask('POST', path, {
    body: { slugs: null, level: 'public', format: 'json', language: 'de', ...wanted },
  });
const nameOf = (response: Response) =>
  decodeURIComponent(response.headers.get('Content-Disposition')?.split("UTF-8''")[1] ?? '');
const exportsInAudit = async () =>
  (await api.db.select().from(audit).where(eq(audit.action, 'export'))).map(({ actor, details }) => ({
    actor,
    details,
  }));

const types: Record<ExportFormat, [type: string, ending: string, begins: string]> = {
  vcard4: ['text/vcard; charset=utf-8', 'vcf', 'BEGIN:VCARD\r\nVERSION:4.0\r\n'],
  vcard3: ['text/vcard; charset=utf-8', 'vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\n'],
  letters: ['text/csv; charset=utf-8', 'csv', '\ufeff"Briefanrede";"Anschrift 1"'],
  bcc: ['text/plain; charset=utf-8', 'txt', 'Portion 1 von 1 (2 Adressen)\r\n'],
  icalendar: ['text/calendar; charset=utf-8', 'ics', 'BEGIN:VCALENDAR\r\n'],
  json: ['application/json', 'json', '{\n  "level": "public"'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx', 'PK'],
  csv: ['text/csv; charset=utf-8', 'csv', '\ufeff'],
};

test.each(exportFormats)('%s: its type, its name, never kept by a cache', async (format) => {
  const response = await take(visitor, { format });
  const [type, ending, begins] = types[format];
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe(type);
  expect(response.headers.get('Cache-Control')).toBe('private, no-store');
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(nameOf(response)).toBe(`Kontaktliste Duisburg 2026-11-20.${ending}`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  expect(text.slice(0, begins.length)).toBe(begins);
});

/** What a file says; a workbook is a ZIP of texts. */
async function textOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}

const cells = exportFormats.flatMap((format) => accessLevels.map((level) => ({ format, level })));

test.each(cells)(
  '$format for $level holds what that level may see, and nothing above',
  async ({ format, level }) => {
    const text = await textOf(await take(editor, { format, level }));
    const seen = accessLevels.slice(0, accessLevels.indexOf(level) + 1);
    for (const each of accessLevels)
      expect([each, new RegExp(`(wort|kurs|zebra)-${each}`).test(text.replaceAll('\r\n ', ''))]).toEqual([
        each,
        // A letter has room for one address only.
        format === 'letters' ? each === 'public' : seen.includes(each),
      ]);
    expect(/geheim/i.test(text.replaceAll('\r\n ', ''))).toBe(level === 'team');
    if (level !== 'team' || format !== 'json') expect(text).not.toContain('wort-notizen');
  },
);

test('nobody gets a file above their own level, and nothing is in the audit of it but the refusal', async () => {
  const before = (await exportsInAudit()).length;
  expect((await take(visitor, { level: 'network' })).status).toBe(403);
  expect((await take(partner, { level: 'team' })).status).toBe(403);
  expect(await exportsInAudit()).toHaveLength(before);
});

test('whoever takes out what is not public is in the audit: who, what, which level, how many', async () => {
  const before = await exportsInAudit();
  await take(partner, { level: 'network', format: 'vcard3' });
  await take(editor, { level: 'team', format: 'bcc', slugs: ['zebra', 'nie-gewesen'] });
  await take(editor, { level: 'public' });
  await take(visitor, { level: 'public' });
  expect((await exportsInAudit()).slice(before.length)).toEqual([
    { actor: partner.id, details: { format: 'vcard3', level: 'network', count: 2 } },
    { actor: editor.id, details: { format: 'bcc', level: 'team', count: 1 } },
  ]);
});

test('a file of one partner is called after it; one that is not for everybody says so', async () => {
  expect(nameOf(await take(visitor, { slugs: ['aerzte'], format: 'vcard4' }))).toBe(
    'Ärzte „Süd“ Nord 2026-11-20.vcf',
  );
  const response = await take(editor, { level: 'network', format: 'letters', language: 'en' });
  expect(nameOf(response)).toBe('Contact list Duisburg 2026-11-20 network only.csv');
  expect(response.headers.get('Content-Disposition')).toContain(
    'filename="contact-list-duisburg-2026-11-20-network-only.csv"',
  );
});

test('a card for each partner, in a ZIP', async () => {
  const response = await take(visitor, { format: 'vcard4', perPartner: true });
  expect(response.headers.get('Content-Type')).toBe('application/zip');
  expect(nameOf(response)).toBe('Kontaktliste Duisburg 2026-11-20.zip');
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['Ärzte „Süd“ Nord 2026-11-20.vcf', 'Zebra 2026-11-20.vcf']);
  const [first] = Object.values(files).map((file) => new TextDecoder().decode(file));
  expect(first?.match(/^FN:.*$/gm)).toEqual(['FN:Ärzte „Süd“ / Nord']);
});

test('a file for each partner is made of address books only', async () => {
  for (const format of exportFormats.filter((each) => !each.startsWith('vcard'))) {
    const body = { slugs: null, level: 'public', format, language: 'de', perPartner: true };
    const problem = await visitor.problem('POST', path, { body });
    expect([problem.code, problem.fields?.[0]?.name]).toEqual(['invalid-body', 'perPartner']);
  }
});

test('what a workbook says about itself is in a sheet that nobody sees', async () => {
  const files = unzipSync(new Uint8Array(await (await take(visitor, { format: 'xlsx' })).arrayBuffer()));
  const workbook = new TextDecoder().decode(files['xl/workbook.xml']);
  const sheets = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const shown = (tag: string) => [/name="([^"]*)"/.exec(tag)?.[1], tag.includes('state="hidden"')];
  expect(sheets.map(shown)).toEqual([
    ['Partner', false],
    ['Orte', false],
    ['Kontakte', false],
    ['Nummern', false],
    ['Angebote', false],
    ['Legende', false],
    ['_partnernetz', true],
  ]);
});

test('a workbook is printed across the page, with its headings on each, as few pages wide as can be read', async () => {
  const files = unzipSync(new Uint8Array(await (await take(visitor, { format: 'xlsx' })).arrayBuffer()));
  const xml = (path: string) => new TextDecoder().decode(files[path]);
  const across = [1, 2, 3, 4, 5, 6].map((id) => {
    const sheet = xml(`xl/worksheets/sheet${id}.xml`);
    const [setup = ''] = /<pageSetup [^>]*>/.exec(sheet) ?? [];
    expect(setup).toMatch(/fitToHeight="0".* orientation="landscape"/);
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><');
    return Number(/fitToWidth="(\d)"/.exec(setup)?.[1]);
  });
  expect(across).toEqual([3, 2, 1, 2, 3, 1]);
  const titles = [...xml('xl/workbook.xml').matchAll(/localSheetId="(\d)">([^<]*)</g)];
  expect(titles.map(([, at, area]) => `${at} ${area}`)).toEqual([
    "0 'Partner'!$A:$B,'Partner'!$1:$1",
    "1 'Orte'!$A:$B,'Orte'!$1:$1",
    "2 'Kontakte'!$1:$1",
    "3 'Nummern'!$A:$B,'Nummern'!$1:$1",
    "4 'Angebote'!$A:$B,'Angebote'!$1:$1",
  ]);
});

test('the JSON file is as the contract has it, in the order that was asked for', async () => {
  const response = await take(editor, { slugs: ['zebra', 'geheim', 'aerzte'], level: 'team' });
  const file = exportedPartners.parse(await response.json());
  expect(file).toMatchObject({ level: 'team', date: '2026-11-20', url: 'http://partnernetz.example' });
  expect(file.partners.map(({ slug }) => slug)).toEqual(['zebra', 'geheim', 'aerzte']);
});

test('what is not understood is refused with its field', async () => {
  const problem = await visitor.problem('POST', path, {
    body: { slugs: null, level: 'public', format: 'exe', language: 'de' },
  });
  expect([problem.status, problem.fields?.map(({ name }) => name)]).toEqual([400, ['format']]);
});

test('visitors of one network can have so many files made; who is signed in is not counted', async () => {
  const narrow = await startApi([partnerWith({ name: 'Zebra' })], {
    clock: () => noon,
    limits: { requestsPerMinute: 1_000, codesPerNetwork: 1, triesPerNetwork: 1, exportsPerNetwork: 2 },
  });
  const somebody = await signIn(narrow, 'partner');
  const statuses: number[] = [];
  for (const who of [visitorOf(narrow), visitorOf(narrow), visitorOf(narrow), somebody])
    statuses.push((await take(who, {})).status);
  const refused = await take(visitorOf(narrow), {});
  expect(statuses).toEqual([200, 200, 429, 200]);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(60);
  await narrow.close();
});
