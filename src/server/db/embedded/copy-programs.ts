import { chmod, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { explainFileError } from './explanations.ts';

/**
 * Copies PostgreSQL's programs to `target`, where every user may run them. A copy that was interrupted is not
 * mistaken for one. Throws an ExplainedError when the disk is full or not writable.
 */
export async function copyPrograms(native: string, target: string): Promise<void> {
  const unfinished = `${target}.${process.pid}`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await chmod(path.dirname(target), 0o755);
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rm(target, { recursive: true, force: true });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw explainFileError(error, path.dirname(target));
  }
}

/** Readable, and what is in bin/ executable, whatever root's umask made of it. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(file);
    else if (entry.isFile()) await chmod(file, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
