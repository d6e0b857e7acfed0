import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../src/server/pdf/find-chromium.ts';
import { PrinterBusy, PrintFailed, PrintTimeout } from '../../src/server/pdf/printer.ts';
import { readPdf } from '../support/pdf.ts';
import { patient, printerWith, printTest } from '../support/printer.ts';

/* The server's own way to a PDF, with a real Chromium in its sandbox. */

const page = (body: string, css = '') =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Titel „ä“</title><style>${css}</style></head><body>${body}</body></html>`;

const numbered =
  '@page { size: A4; margin: 20mm; @bottom-right { content: "Seite " counter(page) " von " counter(pages) } } h2 { break-before: page }';

/** Processes that print for us; a job that is over leaves none. */
function printing(): string[] {
  const all = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes('partnernetz-print-'));
}

const leftovers = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('partnernetz-print-'));

printTest('prints A4 with page numbers, title, language, tags and an outline', async () => {
  const pdf = await readPdf(
    await printerWith().print(
      page('<h1>Erste</h1><h2>Zweite</h2><table><tr><th>Kopf<td>Zelle</table><h2>Dritte</h2>', numbered),
      patient(),
    ),
  );
  expect(pdf.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
    Array.from({ length: 3 }, () => [210, 297]),
  );
  expect(pdf.pages.map(({ text }) => /Seite \d von \d/.exec(text)?.[0])).toEqual([
    'Seite 1 von 3',
    'Seite 2 von 3',
    'Seite 3 von 3',
  ]);
  expect([pdf.title, pdf.language, pdf.isTagged]).toEqual(['Titel „ä“', 'de', true]);
  expect(pdf.outline).toEqual(['Erste', 'Zweite', 'Dritte']);
  expect(pdf.pages[1]?.roles).toEqual(expect.arrayContaining(['H2', 'Table', 'TR', 'TH', 'TD']));
});

printTest('asks no network for anything, and reads no file', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end('kanari');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = await mkdtemp(path.join(tmpdir(), 'partnernetz-canary-'));
  await chmod(folder, 0o755);
  const file = path.join(folder, 'geheim.txt');
  await writeFile(file, 'kanari-datei', { mode: 0o644 });
  const at = `http://127.0.0.1:${port}`;
  // The printer has no network, whatever a document asks for …
  const fetched = `<p>sichtbar<img src="${at}/a.png"><script src="${at}/b.js"></script><iframe src="${at}/c"></iframe><link rel="stylesheet" href="${at}/d.css">`;
  const open = await readPdf(await printerWith().print(page(fetched), patient()));
  // … and a list's own policy lets nothing run and no file in.
  const policy =
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
  const framed = `<p>sichtbar<script>document.body.append('skript')</script><iframe src="file://${file}"></iframe>`;
  const closed = await readPdf(
    await printerWith().print(page(framed).replace('<title>', `${policy}<title>`), patient()),
  );
  server.close();
  const texts = [open, closed].map(({ pages }) => pages.map((each) => each.text).join());
  expect(asked).toBe(0);
  for (const text of texts) {
    expect(text).toContain('sichtbar');
    expect(text).not.toMatch(/kanari|skript/);
  }
});

/** A document that takes Chromium long: many tables in tables. */
const endless = page(`<table>${'<tr><td>Zelle<table><tr><td>innen</table>'.repeat(150_000)}</table>`);

printTest('ends at its time limit, with all of its processes', async () => {
  const before = await leftovers();
  const printer = printerWith({ limits: { seconds: 1, memory: 4_000_000_000 } });
  await expect(printer.print(endless, patient())).rejects.toThrow(PrintTimeout);
  expect([printing(), await leftovers()]).toEqual([[], before]);
});

printTest('ends at its memory limit', async () => {
  const printer = printerWith({ limits: { seconds: 30, memory: 60_000_000 } });
  await expect(printer.print(endless, patient())).rejects.toThrow(PrintFailed);
  expect(printing()).toEqual([]);
});

printTest('ends when nobody waits for it any more, and the next one gets its turn', async () => {
  const printer = printerWith();
  const control = new AbortController();
  const given = printer.print(endless, control.signal);
  const waiting = new AbortController();
  const queued = printer.print(page('wartet'), waiting.signal);
  const next = printer.print(page('danach'), patient());
  waiting.abort(new Error('doch nicht'));
  await expect(queued).rejects.toThrow('doch nicht');
  await expect.poll(printing).not.toEqual([]);
  control.abort(new Error('vorbei'));
  await expect(given).rejects.toThrow('vorbei');
  expect((await readPdf(await next)).pages[0]?.text).toContain('danach');
  expect(printing()).toEqual([]);
});

printTest('lets a few wait, and turns away the rest', async () => {
  const printer = printerWith({ program: '/bin/true' });
  const answers = await Promise.allSettled(
    Array.from({ length: 12 }, async () => printer.print(page('x'), patient())),
  );
  const busy = answers.filter((each) => each.status === 'rejected' && each.reason instanceof PrinterBusy);
  expect(busy.length).toBe(3);
});

test('a program that makes no PDF is told as that', async () => {
  await expect(printerWith({ program: '/bin/false' }).print(page('x'), patient())).rejects.toThrow(
    PrintFailed,
  );
  await expect(printerWith({ program: '/nowhere' }).print(page('x'), patient())).rejects.toThrow(PrintFailed);
});

test('a Chromium is found in PATH, or is the one that is named', async () => {
  expect(await findChromium(null, '')).toBeNull();
  expect(await findChromium(null, 'relative:.')).toBeNull();
  expect(await findChromium('/nowhere/chromium', process.env.PATH ?? '')).toBeNull();
  expect(await findChromium('/bin/true', '')).toBe('/bin/true');
});
