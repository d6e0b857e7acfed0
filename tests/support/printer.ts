import { test } from 'vitest';
import { findChromium } from '../../scripts/test/chromium.ts';
import { osUserFor } from '../../src/server/db/embedded/os-user.ts';
import { type ChromiumSettings, createChromiumPrinter } from '../../src/server/pdf/chromium-printer.ts';
import type { PdfPrinter } from '../../src/server/pdf/printer.ts';

const program = findChromium();

/** A test that prints: without a Chromium it is not run, but in CI it fails. */
export const printTest = test.skipIf(program === null && !process.env.CI);

/** The printer of a server on this machine, sandbox and all. */
export const printerWith = (more: Partial<ChromiumSettings> = {}): PdfPrinter =>
  createChromiumPrinter({
    program: program ?? 'chromium',
    runAs: () => osUserFor('/nonexistent'),
    sandbox: true,
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ...more,
  });

/** Nobody gives up. */
export const patient = (): AbortSignal => new AbortController().signal;
