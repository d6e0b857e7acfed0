import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { duisburg } from '../../../src/server/cities/duisburg.ts';
import { openCluster } from '../../../src/server/db/embedded/cluster.ts';
import { prepareDatabase } from '../../../src/server/prepare-database.ts';
import { templateVariable } from './template.ts';

let folder: string;

/** A data directory as an empty installation leaves it, once for all tests that only want one to go on with. */
export async function setup(): Promise<void> {
  folder = await mkdtemp(path.join(tmpdir(), 'partnernetz-fault-template-'));
  await chmod(folder, 0o755);
  const dataDirectory = path.join(folder, 'data');
  const cluster = await openCluster({
    dataDirectory,
    role: 'tool',
    name: `test ${process.pid}`,
    tell: () => undefined,
    onTrouble: () => undefined,
  });
  await prepareDatabase(cluster, duisburg);
  await cluster.release();
  process.env[templateVariable] = dataDirectory;
}

export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
