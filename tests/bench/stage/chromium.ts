import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../scripts/test/chromium.ts';

/** The Chromium of this machine. Throws where there is none. */
export function openChromium(...flags: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('these figures need a Chromium (CHROMIUM=path names one)');
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...flags] });
}
