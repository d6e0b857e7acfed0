import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startPrinting } from '../../src/server/pdf/start-printing.ts';

/** A folder that everybody can enter and write to. */
function openFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnernetz-chromium-'));
  chmodSync(folder, 0o777);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Something that is called as a Chromium and does what the script says. */
function pretendChromium(script: string): { folder: string; file: string } {
  const folder = openFolder();
  const file = path.join(folder, 'chromium');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { folder, file };
}

function logOf() {
  const lines: { level: string; facts: Record<string, unknown>; event: string }[] = [];
  const level = (name: string) => (facts: Record<string, unknown>, event: string) =>
    void lines.push({ level: name, facts, event });
  return { lines, logger: { info: level('info'), warn: level('warn'), error: level('error') } };
}

it('prints nothing where there is no Chromium, and says so once', async () => {
  const { lines, logger } = logOf();
  const printing = startPrinting({ chromium: null, sandbox: 'on', searchPath: openFolder(), logger });
  await printing.ready;
  expect(printing.printer).toBeNull();
  expect(lines.map(({ event }) => event)).toEqual([
    expect.stringMatching(/no Chromium found.*docs\/production\.md/),
  ]);
  await printing.close();
});

it('prints nothing where the operator does not want it to', async () => {
  const { lines, logger } = logOf();
  const { folder } = pretendChromium('exit 0');
  const printing = startPrinting({ chromium: 'none', sandbox: 'on', searchPath: folder, logger });
  await printing.ready;
  expect(printing.printer).toBeNull();
  expect(lines).toEqual([]);
  await printing.close();
});

it('tells why a Chromium does not print, and never takes the sandbox away by itself', async () => {
  const { lines, logger } = logOf();
  const { folder, file } = pretendChromium(
    'd=$(dirname "$0"); echo "$@" >> "$d/calls"; echo "FATAL: No usable sandbox!" >&2; exit 1',
  );
  const printing = startPrinting({ chromium: null, sandbox: 'on', searchPath: folder, logger });
  expect(printing.printer).toBeNull();
  await printing.ready;
  expect(printing.printer).toBeNull();
  expect(lines).toEqual([
    {
      level: 'warn',
      facts: { file, sandbox: 'on', reason: expect.stringContaining('No usable sandbox!') },
      event: 'Chromium does not print here',
    },
  ]);
  const calls = readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n');
  expect(calls.length).toBe(1);
  expect(calls[0]).not.toContain('--no-sandbox');
  await printing.close();
});

it('takes the sandbox away where the operator says so', async () => {
  const { logger } = logOf();
  const { folder, file } = pretendChromium('echo "$@" >> "$(dirname "$0")/calls"; exit 1');
  const printing = startPrinting({ chromium: file, sandbox: 'off', searchPath: undefined, logger });
  await printing.ready;
  expect(readFileSync(path.join(folder, 'calls'), 'utf8')).toContain('--no-sandbox');
  await printing.close();
});

it('does not wait for a Chromium that does nothing when the server stops', async () => {
  const { lines, logger } = logOf();
  const { file } = pretendChromium('sleep 60');
  const printing = startPrinting({ chromium: file, sandbox: 'on', searchPath: undefined, logger });
  await printing.close();
  expect(printing.printer).toBeNull();
  expect(lines).toEqual([]);
});
