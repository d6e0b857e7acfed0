import { test } from 'vitest';
import { findChromium } from '../../scripts/test/chromium.ts';
import { createChromiumPrinter, type PrintLimits } from '../../src/server/pdf/chromium-printer.ts';
import { printUser } from '../../src/server/pdf/print-user.ts';
import type { PdfPrinter } from '../../src/server/pdf/printer.ts';

const file = findChromium();

/** A test that prints: without a Chromium it is not run, but in CI it fails. */
export const printTest = test.skipIf(file === null && !process.env.CI);

/** As a server has them, with more time: a machine that tests has other things to do. */
const limits: PrintLimits = {
  parallel: 1,
  waiting: 8,
  milliseconds: 900_000,
  millisecondsPerMillion: 0,
  memory: 4 * 1024 ** 3,
};

/** The printer of a server on this machine, sandbox and all. */
export const openPrinter = async (): Promise<PdfPrinter> =>
  createChromiumPrinter({ file: file ?? 'chromium', runAs: await printUser(), sandbox: 'on' }, limits);

/** Nobody gives up. */
export const patient = (): AbortSignal => new AbortController().signal;
