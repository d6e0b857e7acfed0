import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { expect, it, onTestFinished, vi } from 'vitest';
import { clusterIn, killPostgres, newFolder, preparedDataDirectory } from './support/data-directory.ts';
import { openCluster } from './support/open-cluster.ts';
import { readiness, startProcess, startServer } from './support/server.ts';

/* Only root may mount a disk; for others there is just the last test. */
const real = { PUBLIC_URL: 'https://partnernetz.example' };

/** A disk of its own size; null where this machine does not let us mount one. */
async function smallDisk(megabytes: number): Promise<string | null> {
  const disk = path.join(await newFolder(), 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', disk], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  onTestFinished(async () => {
    await killPostgres(path.join(disk, 'data'));
    execFileSync('umount', ['-l', disk]);
  });
  return disk;
}

function fill(disk: string): string {
  const { bavail, bsize } = statfsSync(disk);
  const ballast = path.join(disk, 'ballast');
  // tmpfs counts whole pages; the last ones may not fit.
  for (let size = bavail * bsize; size > 0; size -= bsize) {
    try {
      writeFileSync(ballast, Buffer.alloc(size));
      break;
    } catch {
      rmSync(ballast, { force: true });
    }
  }
  return ballast;
}

it('explains a disk too small for a database, and leaves nothing of it behind', async () => {
  const disk = await smallDisk(20);
  if (disk === null) return;
  const DATA_DIR = path.join(disk, 'data');
  const { code, output } = await (await startProcess({ env: { ...real, DATA_DIR } })).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/Der Datenträger ist voll.*es ist nichts verloren/);
  expect(output).not.toContain('    at ');
  expect(readdirSync(path.join(DATA_DIR, 'postgresql'))).toEqual([]);
});

it('keeps what it has when the disk runs full, and goes on once there is room', async () => {
  const disk = await smallDisk(160);
  if (disk === null) return;
  const DATA_DIR = path.join(disk, 'data');
  const server = await startServer({ DATA_DIR });
  const total = async () => (await (await fetch(`${server.url}/api/partners?limit=1`)).json()).total;
  const before = await total();
  expect(before).toBeGreaterThan(200);

  const ballast = fill(disk);
  const cluster = await openCluster(DATA_DIR);
  const writer = new Client(cluster.address());
  writer.on('error', () => undefined);
  await writer.connect();
  const write = () =>
    writer.query(`create table big as select repeat(md5(n::text), 100) from generate_series(1, 50000) n`);
  await expect(write()).rejects.toThrow();
  rmSync(ballast);
  await vi.waitFor(async () => expect(await readiness(server.url)).toBe(200), { timeout: 30_000 });
  expect(await total()).toBe(before);
  expect((await server.stop()).code).toBe(0);
});

it('explains a disk that is full before the start', async () => {
  const disk = await smallDisk(160);
  if (disk === null) return;
  const DATA_DIR = await preparedDataDirectory(disk);
  fill(disk);
  const { code, output } = await (await startProcess({ env: { ...real, DATA_DIR } })).ended;
  expect(code).toBe(1);
  expect(output).toContain('Der Datenträger ist voll');
  expect(output).not.toContain('    at ');
});

it('explains a disk that takes no more', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const settings = path.join(clusterIn(DATA_DIR), 'partnernetz.conf');
  rmSync(settings);
  symlinkSync('/dev/full', settings);
  const { code, output } = await (await startProcess({ env: { ...real, DATA_DIR } })).ended;
  expect(code).toBe(1);
  expect(output).toContain('Der Datenträger ist voll');
});
