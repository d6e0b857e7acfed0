import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ClosablePrinter, createChromiumPrinter } from '../../src/server/pdf/chromium-printer.ts';
import { findChromium } from '../../src/server/pdf/find-chromium.ts';
import { printUser } from '../../src/server/pdf/print-user.ts';
import { PrinterBusy, PrintFailed, PrintTimeout } from '../../src/server/pdf/printer.ts';
import { endless, limits, threePages } from './support/documents.ts';
import { type PdfElement, points, readPdf, rolesIn } from './support/pdf-structure.ts';
import { nothingLeft, processesOf, profileFolder, removeFolder, rendererOf } from './support/processes.ts';

/* The real Chromium, as the server runs it. Where none prints this is skipped; in CI one has to. */
const file = process.env.CHROMIUM || findChromium(process.env.PATH);
const folder = profileFolder();
vi.stubEnv('TMPDIR', folder);
const runAs = await printUser();
const never = new AbortController().signal;
const prints = file !== null && (await printsHere());
const describeWhereItPrints = describe.skipIf(!prints && !process.env.CI);

afterAll(() => removeFolder(folder));

function printerWith(more: Partial<typeof limits> = {}): ClosablePrinter {
  const printer = createChromiumPrinter({ file: file ?? '', runAs, sandbox: 'on' }, { ...limits, ...more });
  onTestFinished(() => printer.close());
  return printer;
}

async function printsHere(): Promise<boolean> {
  const printer = createChromiumPrinter({ file: file ?? '', runAs, sandbox: 'on' }, limits);
  try {
    await printer.print('<!doctype html><title>Probe</title>', never);
    return true;
  } catch (error) {
    process.stderr.write(`Chromium druckt hier nicht / does not print here: ${error}\n`);
    return false;
  }
}

describeWhereItPrints('a document', () => {
  it('is printed on pages of its own size, numbered', async () => {
    const { pages } = await readPdf(await printerWith().print(threePages, never));
    expect(pages.map(({ texts }) => texts.map(({ string }) => string).join('|'))).toEqual([
      expect.stringContaining('1 von 3'),
      expect.stringContaining('2 von 3'),
      expect.stringContaining('3 von 3'),
    ]);
    for (const { width, height, texts } of pages) {
      expect(Math.abs(width - points(210))).toBeLessThan(0.5);
      expect(Math.abs(height - points(297))).toBeLessThan(0.5);
      const number = texts.find(({ string }) => string.includes('von'));
      expect((number?.x ?? 0) + (number?.width ?? 0) / 2).toBeCloseTo(points(105), 0);
      expect(number?.y).toBeGreaterThan(points(277));
      const heading = texts.find(({ string }) => string.startsWith('B'));
      expect(Math.abs((heading?.x ?? 0) - points(20))).toBeLessThan(points(0.5));
    }
  });

  it('tells assistive technology its title, language, structure and headings', async () => {
    const { title, language, outline, structure } = await readPdf(
      await printerWith().print(threePages, never),
    );
    expect({ title, language }).toEqual({ title: 'Drei Seiten', language: 'de' });
    expect(outline).toEqual(['Beratung', 'Bildung', '  Sprachkurse', 'Begegnung']);
    const [first, second, third] = structure;
    expect(first && rolesIn(first).join(' ')).toBe('Document H1 P Table TR TH TH TR TH TD');
    const all = structure.flatMap(elementsOf);
    expect(all.filter(({ role }) => role === 'TH').map(({ text }) => text)).toEqual([
      'Tag',
      'Zeit',
      'Montag',
    ]);
    expect(second && rolesIn(second)).toEqual(['Document', 'H1', 'H2', 'L', 'LI', 'Lbl']);
    expect(third && elementsOf(third).find(({ role }) => role === 'Figure')?.alt).toBe('Ein Haus');
    // Nobody wants the page numbers read out in the middle of a sentence.
    expect(all.some(({ text }) => text.includes('von'))).toBe(false);
  });

  it('may have pages of several kinds, and brings its own typeface', async () => {
    const font = readFileSync('node_modules/@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2');
    const html = `<!doctype html><html lang="de"><title>Gemischt</title><style>
      @font-face { font-family: Own; src: url(data:font/woff2;base64,${font.toString('base64')}) }
      body { font-family: Own, monospace }
      @page { size: A4 } @page wide { size: 297mm 210mm } @page label { size: 70mm 36mm; margin: 5mm }
      .wide { page: wide } .label { page: label }
    </style><p>hoch</p><p class="wide">quer</p><p class="label">Etikett</p>`;
    const bytes = await printerWith().print(html, never);
    const { pages } = await readPdf(bytes);
    const millimetres = (length: number) => Math.round((length / 72) * 25.4);
    expect(pages.map(({ width, height }) => [millimetres(width), millimetres(height)])).toEqual([
      [210, 297],
      [297, 210],
      [70, 36],
    ]);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/BaseFont \/[A-Z]{6}\+FiraSans/);
  });

  it('reaches neither network nor files, and runs no script', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('from the network');
    });
    server.on('connection', () => asked.push('a connection'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const canary = path.join(folder, 'canary.html');
    writeFileSync(canary, 'a secret file', { mode: 0o644 });
    onTestFinished(() => removeFolder(canary));
    // Proves that the server does count.
    await fetch(`${url}/first`);
    expect(asked).toContain('/first');
    asked.length = 0;

    const html = `<!doctype html><html lang="de"><head><title>Ausbruch</title>
      <meta http-equiv="refresh" content="0; url=${url}/refresh">
      <link rel="stylesheet" href="${url}/style.css"><link rel="preload" as="image" href="${url}/preload.png">
      <link rel="prefetch" href="${url}/prefetch"><link rel="preconnect" href="${url}"><link rel="icon" href="${url}/icon">
      <style>@import "${url}/import.css"; @font-face { font-family: F; src: url(${url}/font) } body { font-family: F; background: url(${url}/background) }</style>
      <script src="${url}/script.js"></script><script>document.write('a script ran'); fetch('${url}/fetch')</script></head>
      <body onload="document.body.append('a handler ran')"><p>Der Text.</p>
      <img src="${url}/image.png" alt=""><img src="file://${canary}" alt=""><iframe src="${url}/frame"></iframe>
      <iframe src="file://${canary}"></iframe><iframe src="file:///etc/passwd"></iframe>
      <iframe srcdoc="<img src='${url}/inner'>in a frame"></iframe>
      <object data="file://${canary}"></object><embed src="${url}/embed"><video src="${url}/video" poster="${url}/poster"></video>
      <svg><image href="${url}/svg.png"/><use href="${url}/use.svg#a"/></svg></body></html>`;
    const { pages, title } = await readPdf(await printerWith().print(html, never));
    const text = pages.flatMap(({ texts }) => texts.map(({ string }) => string)).join(' ');
    expect(title).toBe('Ausbruch');
    expect(text).toContain('Der Text.');
    expect(text).not.toMatch(/ran|secret|root:|network/);
    expect(asked).toEqual([]);
  });
});

describeWhereItPrints('a print job', () => {
  afterEach(() => nothingLeft(folder));

  it('runs in the sandbox, as somebody without rights, with no core dump', async () => {
    const giveUp = new AbortController();
    const printed = printerWith().print(endless, giveUp.signal);
    printed.catch(() => undefined);
    await vi.waitFor(
      async () => {
        for (const { pid, status } of await rendererOf(folder)) {
          expect(status).toMatch(/^Seccomp:\s+2$/m);
          expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
          expect(status).not.toMatch(/^Uid:\s+0/m);
          // Several numbers: it lives in a process namespace of its own.
          expect(status).toMatch(/^NSpid:\s+\d+\s+\d+/m);
          expect(readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/^Max core file size\s+0/m);
        }
      },
      { timeout: 10_000, interval: 20 },
    );
    expect(processesOf(folder).some(({ command }) => command.includes('--no-sandbox'))).toBe(false);
    giveUp.abort();
    await expect(printed).rejects.toBe(giveUp.signal.reason);
  });

  it('ends with everything it started when its time is over', async () => {
    const begin = Date.now();
    const printed = printerWith({ milliseconds: 1_500 }).print(endless, never);
    await expect(printed).rejects.toThrow(PrintTimeout);
    expect(Date.now() - begin).toBeLessThan(4_000);
  });

  it('has more time the longer it is', async () => {
    const limit = { milliseconds: 1, millisecondsPerMillion: 60_000_000 };
    await expect(printerWith(limit).print(threePages, never)).resolves.toBeInstanceOf(Uint8Array);
    await expect(printerWith({ milliseconds: 1 }).print(threePages, never)).rejects.toThrow(PrintTimeout);
  });

  it('ends when whoever wanted it gives up', async () => {
    const giveUp = new AbortController();
    const printed = printerWith().print(endless, giveUp.signal);
    printed.catch(() => undefined);
    await rendererOf(folder);
    giveUp.abort(new Error('changed my mind'));
    await expect(printed).rejects.toThrow('changed my mind');
  });

  it('ends when it needs more memory than it may', async () => {
    const printed = printerWith({ memory: 300e6 }).print(endless, never);
    const error = await printed.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PrintFailed);
    expect(error).toMatchObject({ reason: 'memory' });
  });

  it('ends when the printer is closed, and so do those who wait', async () => {
    const printer = printerWith({ parallel: 1 });
    const both = [printer.print(endless, never), printer.print(threePages, never)];
    const ends = Promise.allSettled(both);
    await rendererOf(folder);
    await printer.close();
    expect(processesOf(folder).filter(({ command }) => command.includes('--type=renderer'))).toEqual([]);
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(printer.print(threePages, never)).rejects.toThrow(PrintFailed);
  });

  it('waits for its turn; too many are refused', async () => {
    const printer = printerWith({ parallel: 1, waiting: 1 });
    const giveUp = new AbortController();
    const first = printer.print(endless, giveUp.signal);
    first.catch(() => undefined);
    const second = printer.print(threePages, never);
    await expect(printer.print(threePages, never)).rejects.toThrow(PrinterBusy);
    await rendererOf(folder);
    const browsers = processesOf(folder).filter(({ command }) => command.startsWith('/bin/sh'));
    expect(browsers.length).toBe(1);
    giveUp.abort();
    expect((await readPdf(await second)).pages.length).toBe(3);
  });

  it('outlives no server that was killed', async () => {
    const program = path.join(import.meta.dirname, 'programs/prints-endlessly.ts');
    const server = spawn(process.execPath, [program, file ?? ''], { stdio: 'inherit' });
    onTestFinished(() => void server.kill('SIGKILL'));
    await rendererOf(folder);
    server.kill('SIGKILL');
    await nothingLeft(folder);
  });
});

const elementsOf = (element: PdfElement): readonly PdfElement[] => [
  element,
  ...element.children.flatMap(elementsOf),
];
