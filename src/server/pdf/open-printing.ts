import type { AppDeps, Logger } from '../app-deps.ts';
import type { Config } from '../config.ts';
import { osUserFor } from '../db/embedded/os-user.ts';
import { createChromiumPrinter } from './chromium-printer.ts';
import { findChromium } from './find-chromium.ts';
import { printStyles } from './print-styles.ts';

/** Nobody's: whoever runs root's PostgreSQL runs root's Chromium too. */
const ownedByNobody = '/nonexistent';

/** The printer of this server, or null where no Chromium is installed; then people print from their browser. */
export async function openPrinting(
  { chromium, chromiumSandbox }: Pick<Config, 'chromium' | 'chromiumSandbox'>,
  logger: Logger,
): Promise<AppDeps['printing']> {
  const program = await findChromium(chromium, process.env.PATH ?? '');
  if (program === null) {
    logger.info({ chromium: chromium ?? 'none in PATH' }, 'no PDFs: people print from their browser');
    return null;
  }
  const runAs = () => osUserFor(ownedByNobody);
  const printer = createChromiumPrinter({ program, runAs, sandbox: chromiumSandbox, logger });
  return { printer, styles: printStyles };
}
