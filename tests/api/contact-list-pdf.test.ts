import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { audit } from '../../src/server/db/schema.ts';
import { PrinterBusy, PrintTimeout } from '../../src/server/pdf/printer.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { signIn, visitorOf } from './people.ts';

/* What reaches the printer, and what becomes of what it says. The real one is in tests/pdf and tests/print. */

const path = '/api/contact-lists/pdf';
const printed: string[] = [];
let fails: Error | null = null;

const desk = partnerWith({ name: 'Verein <script>', phone: '030 23125 111' });
const api = await startApi(
  [
    {
      ...desk,
      slug: 'verein',
      contacts: desk.contacts.map((contact) => ({
        ...contact,
        name: 'kanari-netz',
        level: 'network' as const,
        points: [],
      })),
    },
  ],
  {
    printStyles: async () => '.paper { color: black }',
    pdfPrinter: () => ({
      print: async (html) => {
        if (fails !== null) throw fails;
        printed.push(html);
        return new TextEncoder().encode('%PDF-1.7');
      },
    }),
  },
);
const withoutPrinter = await startApi([desk]);
afterAll(() => Promise.all([api.close(), withoutPrinter.close()]));
beforeEach(() => {
  printed.length = 0;
  fails = null;
});

const editor = await signIn(api, 'editor');
const list = {
  slugs: ['verein'],
  level: 'public',
  settings: 'title=Für Schulen',
  filters: 'q=verein&unsinn=1',
  listId: null,
  link: null,
};

test('a list becomes a document with everything in it, and nothing that runs', async () => {
  const response = await editor.ask('POST', path, { body: list });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toMatch(/F%C3%BCr%20Schulen.*\.pdf/);
  const [html = ''] = printed;
  expect(html).toContain('<h1>Für Schulen</h1>');
  expect(html).toContain('Verein &lt;script&gt;');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<link|src=|kanari/);
});

test('a list without a title of its own is called after its layout and what was selected', async () => {
  const called = async (settings: string, filters: string | null) => {
    const { headers } = await editor.ask('POST', path, { body: { ...list, settings, filters } });
    const name = /filename\*=UTF-8''(.*)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
    return decodeURIComponent(name).replace(/ \d{4}-\d\d-\d\d\.pdf$/, ' *.pdf');
  };
  const filters = 'district=hamborn&q=beratung%3A';
  expect(await called('', filters)).toBe('Kontaktliste Hamborn, beratung *.pdf');
  expect(printed.at(-1)).toContain('<title>Kontaktliste Hamborn, beratung:</title>');
  expect(printed.at(-1)).toContain('Stadtbezirk Hamborn und stadtweit · Suche „beratung:“');
  expect(await called('layout=labels', filters)).toBe('Etiketten Hamborn, beratung *.pdf');
  expect(await called('layout=phones&lang=en', 'district=hamborn')).toBe('Telephone sheet Hamborn *.pdf');
  expect(await called('', null)).toBe('Kontaktliste *.pdf');
  expect(await called(`title=${'Lang '.repeat(23)}`, filters)).toMatch(/^(Lang ){16}\*\.pdf$/);
});

test('the level that counts is the one that was asked for, and above public it is noted', async () => {
  await editor.ask('POST', path, { body: { ...list, settings: 'level=team' } });
  expect(printed.at(-1)).not.toContain('kanari');
  const before = await api.db.select().from(audit).where(eq(audit.action, 'print'));
  await editor.ask('POST', path, { body: { ...list, level: 'network', settings: 'layout=cards' } });
  expect(printed.at(-1)).toContain('kanari-netz');
  const after = await api.db.select().from(audit).where(eq(audit.action, 'print'));
  expect([before.length, after.map(({ details }) => details)]).toEqual([
    0,
    [{ format: 'cards', level: 'network', count: 1 }],
  ]);
});

test('nobody prints above their own level, and visitors not at all', async () => {
  const partner = await signIn(api, 'partner', ['verein']);
  expect((await partner.problem('POST', path, { body: { ...list, level: 'team' } })).code).toBe(
    'not-allowed',
  );
  expect((await visitorOf(api).problem('POST', path, { body: list })).code).toBe('not-signed-in');
  expect(printed).toEqual([]);
});

test('where there is no printer, or it cannot, people are told what to do instead', async () => {
  const other = await signIn(withoutPrinter, 'editor');
  const { code, detail } = await other.problem('POST', path, { body: list });
  expect(code).toBe('no-printer');
  // What is missing on the server is its operator's business.
  expect(detail).toMatch(/^(?!.*Chromium).*mit Ihrem Browser.*„Als PDF speichern“/);
  fails = new PrinterBusy();
  expect((await editor.problem('POST', path, { body: list })).status).toBe(429);
  fails = new PrintTimeout();
  expect((await editor.problem('POST', path, { body: list })).code).toBe('print-failed');
});
