import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, vi } from 'vitest';

/** A folder for profiles of this test file alone: by it its processes are known. */
export function profileFolder(): string {
  const folder = mkdtempSync('/tmp/partnernetz-pdf-test-');
  // As in /tmp: everybody may remove what is theirs.
  chmodSync(folder, 0o1777);
  return folder;
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

export interface Process {
  readonly pid: number;
  readonly command: string;
  readonly status: string;
}

/** The processes whose command names this folder. */
export function processesOf(folder: string): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        if (!command.includes(folder)) return [];
        return [{ pid: Number(pid), command, status: readFileSync(`/proc/${pid}/status`, 'utf8') }];
      } catch {
        return [];
      }
    });
}

/** Chromium's process that has the document. */
export const rendererOf = (folder: string) =>
  vi.waitFor(
    () => {
      const found = processesOf(folder).filter(({ command }) => command.includes('--type=renderer'));
      expect(found).not.toEqual([]);
      return found;
    },
    { timeout: 10_000, interval: 20 },
  );

/** Resolves when neither a process nor a profile is left. */
export const nothingLeft = (folder: string) =>
  vi.waitFor(
    () => {
      expect(processesOf(folder).map(({ command }) => command.slice(0, 80))).toEqual([]);
      expect(readdirSync(folder).map((name) => path.join(folder, name))).toEqual([]);
    },
    { timeout: 5_000, interval: 20 },
  );
