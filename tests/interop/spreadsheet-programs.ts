import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { python } from './support/programs.ts';

/* Programs that others made: a file goes through them and comes back. */

const run = promisify(execFile);

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partnernetz-interop-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A workbook opened and saved by LibreOffice. */
export const throughLibreOffice = (file: Uint8Array): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const written = path.join(folder, 'written.xlsx');
    await writeFile(written, file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--headless', '--convert-to', 'xlsx', '--outdir', path.join(folder, 'out')];
    await run('soffice', [profile, ...to, written], { timeout: 100_000 });
    return readFile(path.join(folder, 'out', 'written.xlsx'));
  });

/** A table as LibreOffice reads it from CSV: semicolons, UTF-8, every column as its kind seems. */
export const csvThroughLibreOffice = (file: Uint8Array): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const written = path.join(folder, 'written.csv');
    await writeFile(written, file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = '--infilter=CSV:59,34,76,1';
    const to = ['--headless', filter, '--convert-to', 'xlsx', '--outdir', path.join(folder, 'out')];
    await run('soffice', [profile, ...to, written], { timeout: 100_000 });
    return readFile(path.join(folder, 'out', 'written.xlsx'));
  });

const script = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == 'f':
                raise SystemExit('a formula in ' + sheet.title + '!' + cell.coordinate)
book.save(sys.argv[2])
`;

/** A workbook opened and saved by openpyxl, which stumbles over a formula. */
export const throughOpenpyxl = (file: Uint8Array): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const [written, saved] = [path.join(folder, 'written.xlsx'), path.join(folder, 'saved.xlsx')];
    await writeFile(written, file);
    await run(python, ['-c', script, written, saved], { timeout: 60_000 });
    return readFile(saved);
  });
