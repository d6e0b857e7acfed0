import { onTestFinished } from 'vitest';
import { type Cluster, openCluster as open } from '../../../src/server/db/embedded/cluster.ts';
import type { Role } from '../../../src/server/db/embedded/lifeline.ts';

/** Joins the PostgreSQL of a data directory from within the test; released with it, if not before. */
export async function openCluster(dataDirectory: string, role: Role = 'tool'): Promise<Cluster> {
  const cluster = await open({
    dataDirectory,
    role,
    name: `test ${process.pid}`,
    tell: () => undefined,
    onTrouble: () => undefined,
  });
  let released: Promise<void> | null = null;
  const release = () => {
    released ??= cluster.release();
    return released;
  };
  onTestFinished(release);
  return { ...cluster, release };
}
