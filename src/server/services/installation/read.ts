import type { Connection } from '../../db/database.ts';
import { installation } from '../../db/schema.ts';

/** What the database says about itself. */
export async function readInstallation(
  connection: Connection,
): Promise<{ sample: boolean; directoryVersion: number; sessionSecret: string }> {
  const { sample, directoryVersion, sessionSecret } = installation;
  const [row] = await connection.select({ sample, directoryVersion, sessionSecret }).from(installation);
  if (row === undefined) throw new Error('the database has no installation row');
  return row;
}
