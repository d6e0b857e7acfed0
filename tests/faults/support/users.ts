import { userForPostgres } from '../../support/postgres/run-as.ts';

/**
 * Options to start a process as somebody who is not root: as root another user, else ourselves. Rights do not stop
 * root, so what they are about is tested as this user.
 */
export async function ordinaryUser(): Promise<{ uid?: number; gid?: number }> {
  return (await userForPostgres()) ?? {};
}

export const isRoot = process.getuid?.() === 0;
