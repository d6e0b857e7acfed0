import { stat } from 'node:fs/promises';
import type { RunAs } from '../../system/program.ts';
import { systemUser } from '../../system/user.ts';
import { noUser } from './explanations.ts';

/**
 * Who PostgreSQL runs as: the user that runs us, unless that is root, which PostgreSQL refuses. Then it is whoever
 * owns the folder of the cluster already, else a system user `partnernetz`, made if missing. Throws an ExplainedError.
 */
export async function osUserFor(home: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(home).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return systemUser('partnernetz').catch((cause) => {
    throw noUser(cause);
  });
}
