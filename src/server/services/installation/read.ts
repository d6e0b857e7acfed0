import type { Connection } from '../../db/database.ts';
import { installation } from '../../db/schema.ts';

/** What the database says about itself. */
export async function readInstallation(
  connection: Connection,
): Promise<{ sample: boolean; directoryVersion: number }> {
  const { sample, directoryVersion } = installation;
  const [row] = await connection.select({ sample, directoryVersion }).from(installation);
  if (row === undefined) throw new Error('the database has no installation row');
  return row;
}
