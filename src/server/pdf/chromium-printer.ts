import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from '../app-deps.ts';
import type { RunAs } from '../db/embedded/program.ts';
import { type PdfPrinter, PrintFailed, PrintTimeout } from './printer.ts';
import { type ChromiumLimits, runChromium } from './run-chromium.ts';
import { createTurns } from './turns.ts';

export interface ChromiumSettings {
  /** Absolute path. */
  readonly program: string;
  /** Who it runs as; never root. */
  readonly runAs: () => Promise<RunAs>;
  /** Only an operator turns it off, where neither user namespaces nor a setuid helper can be had. */
  readonly sandbox: boolean;
  readonly logger: Logger;
  readonly limits?: ChromiumLimits;
}

const usualLimits: ChromiumLimits = { seconds: 60, memory: 3_000_000_000 };
/** One job takes a core for itself. */
const atOnce = 1;
const mostWaiting = 8;

/**
 * No network, nothing of anybody's profile: only what is in the document, whose own policy lets no script run. (With
 * scripts turned off altogether, Chromium's command line prints nothing.)
 */
const args = (home: string, sandbox: boolean): string[] => [
  '--headless',
  ...(sandbox ? [] : ['--no-sandbox']),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  `--user-data-dir=${path.join(home, 'profile')}`,
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  `--print-to-pdf=${path.join(home, 'list.pdf')}`,
  pathToFileURL(path.join(home, 'list.html')).href,
];

async function makeHome(html: string, { uid, gid }: RunAs): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'partnernetz-print-'));
  const file = path.join(home, 'list.html');
  await writeFile(file, html, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) {
    await chown(file, uid, gid);
    await chown(home, uid, gid);
  }
  return home;
}

/**
 * Prints by a Chromium that is installed here (decision 019): as an unprivileged user, in its sandbox, one job after
 * the other, within limits of time and memory.
 */
export function createChromiumPrinter(settings: ChromiumSettings): PdfPrinter {
  const { program, sandbox, logger, limits = usualLimits } = settings;
  const takeTurn = createTurns(atOnce, mostWaiting);

  const printOnce = async (html: string, signal: AbortSignal) => {
    const runAs = await settings.runAs();
    const home = await makeHome(html, runAs);
    try {
      const ending = await runChromium({ program, args: args(home, sandbox), runAs, home, limits }, signal);
      if (ending.how === 'aborted') throw signal.reason;
      if (ending.how === 'too-long') throw new PrintTimeout();
      const pdf = await readFile(path.join(home, 'list.pdf')).catch(() => null);
      if (ending.how === 'exited' && pdf !== null) return new Uint8Array(pdf);
      const output = ending.how === 'exited' ? ending.output.split('\n').slice(-5) : ending.how;
      logger.warn({ program, output }, 'not printed');
      throw new PrintFailed();
    } finally {
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    }
  };

  return { print: (html, signal) => takeTurn(signal, () => printOnce(html, signal)) };
}
