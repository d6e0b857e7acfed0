import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { python } from './programs.ts';

/** Runs `read` with a file of this content in a folder of its own, which is then removed. */
export function withFile<Result>(
  name: string,
  content: Uint8Array,
  read: (file: string, folder: string) => Result,
): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnernetz-interop-'));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return read(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What one of the Python programs beside this file says about a file. */
export function readByPython<Result>(program: string, name: string, content: Uint8Array): Result {
  return withFile(name, content, (file) => {
    const script = path.join(import.meta.dirname, program);
    const said = execFileSync(python, [script, file], { encoding: 'utf8', maxBuffer: 100_000_000 });
    return JSON.parse(said) as Result;
  });
}

/**
 * A file as LibreOffice writes it after reading it.
 * @param to the ending of the wanted format, perhaps with a filter (`xlsx`, `csv:"Text …"`).
 * @param filter how it is to be read, where the ending does not say enough.
 * @returns what `read` makes of the converted file.
 */
export function throughLibreOffice<Result>(
  name: string,
  content: Uint8Array,
  { to, filter }: { readonly to: string; readonly filter?: string },
  read: (converted: string) => Result,
): Result {
  return withFile(name, content, (file, folder) => {
    const out = path.join(folder, 'converted');
    const options = [
      // A profile of its own: no other LibreOffice is disturbed, and no settings are inherited.
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      '--norestore',
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      to,
      '--outdir',
      out,
      file,
    ];
    execFileSync('soffice', options, { stdio: 'ignore', timeout: 100_000 });
    return read(path.join(out, `${path.parse(name).name}.${to.split(':')[0]}`));
  });
}
