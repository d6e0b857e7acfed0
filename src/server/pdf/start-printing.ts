import type { Logger } from '../app-deps.ts';
import type { Sandbox } from './chromium-arguments.ts';
import { type ClosablePrinter, createChromiumPrinter, type PrintLimits } from './chromium-printer.ts';
import { findChromium } from './find-chromium.ts';
import { printUser } from './print-user.ts';
import type { PdfPrinter } from './printer.ts';

export interface PrintingOptions {
  /** Chromium's file; null: the first in `searchPath`; `none`: this server does not print. */
  readonly chromium: string | null;
  readonly sandbox: Sandbox;
  /** Folders as in PATH. */
  readonly searchPath: string | undefined;
  readonly logger: Logger;
}

/** What this server prints with, if it can. */
export interface Printing {
  /** Null until a Chromium has proved that it prints; for good where none does. */
  readonly printer: PdfPrinter | null;
  /** Resolves when it is known whether there is a printer. */
  readonly ready: Promise<void>;
  /** Ends what is being printed. Resolves when no process is left. */
  close(): Promise<void>;
}

const gibibyte = 1024 ** 3;

/** 2,000 profiles have six million letters: eight minutes, of which a machine with nothing else to do needs half a one. */
const limits: PrintLimits = {
  parallel: 2,
  waiting: 8,
  milliseconds: 120_000,
  millisecondsPerMillion: 60_000,
  memory: 4 * gibibyte,
};

const probe = '<!doctype html><html lang="de"><title>Probe</title><p>Probe</p></html>';

/** Finds out, beside whatever else happens, whether a Chromium prints here. Never throws; the log says why not. */
export function startPrinting({ chromium, sandbox, searchPath, logger }: PrintingOptions): Printing {
  const closing = new AbortController();
  let candidate: ClosablePrinter | null = null;
  let proven: ClosablePrinter | null = null;

  const prove = async () => {
    if (chromium === 'none') return;
    const file = chromium ?? findChromium(searchPath);
    if (file === null) {
      logger.info(
        {},
        'no Chromium found, so no PDFs are made here: install one as docs/production.md says under „PDFs“',
      );
      return;
    }
    try {
      const runAs = await printUser();
      closing.signal.throwIfAborted();
      candidate = createChromiumPrinter({ file, runAs, sandbox }, limits);
      await candidate.print(probe, closing.signal);
      proven = candidate;
      logger.info({ file, sandbox }, 'PDFs are printed by Chromium');
    } catch (error) {
      if (!closing.signal.aborted)
        logger.warn({ file, sandbox, reason: reasonOf(error) }, 'Chromium does not print here');
    }
  };
  const ready = prove();

  return {
    get printer() {
      return proven;
    },
    ready,
    async close() {
      closing.abort();
      await ready;
      await candidate?.close();
    },
  };
}

/** What is printed to find out is nobody's: the message may be told. */
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
