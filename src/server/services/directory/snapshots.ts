import { asc, eq } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import { encodeSnapshot } from '../../../domain/snapshot/encode.ts';
import type { Database } from '../../db/database.ts';
import { directoryEntry } from '../../db/schema.ts';
import { type Compress, type Prepared, prepare } from '../../http/representations.ts';
import { readInstallation } from '../installation/read.ts';

export interface Snapshots {
  readonly get: (level: AccessLevel) => Promise<Prepared>;
  /** Says that the directory may have changed: the next request gets what then is. */
  readonly invalidate: () => void;
}

async function readSnapshot(db: Database, level: AccessLevel) {
  const { entry, sortName, slug } = directoryEntry;
  // One transaction on one state, so that version and entries belong together.
  const { version, entries } = await db.transaction(
    async (connection) => ({
      version: (await readInstallation(connection)).directoryVersion,
      entries: await connection
        .select({ entry })
        .from(directoryEntry)
        .where(eq(directoryEntry.level, level))
        .orderBy(asc(sortName), asc(slug)),
    }),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  return encodeSnapshot(
    entries.map((row) => row.entry),
    version,
  );
}

/**
 * Keeps one prepared snapshot per access level: read and compressed once per change, not per request. While the
 * database is away the last one goes on being served: nothing can have changed in it.
 */
export function createSnapshots(
  db: Database,
  compress: Compress,
  onTrouble: (error: unknown) => void,
): Snapshots {
  const prepared = new Map<AccessLevel, Prepared>();
  const pending = new Map<AccessLevel, Promise<Prepared>>();
  let generation = 0;
  const current = new Map<AccessLevel, number>();

  /** Sends the same content in fewer bytes from when that is ready; small enough to be worth the wait of nobody. */
  async function improve(snapshot: Prepared): Promise<void> {
    const body = await compress.brotli(snapshot.representations.identity.body, 'best');
    snapshot.representations.br = { body, etag: `"${snapshot.tag}-br-best"` };
  }

  async function renew(level: AccessLevel): Promise<Prepared> {
    const made = generation;
    const before = prepared.get(level);
    try {
      const snapshot = await prepare(await readSnapshot(db, level), compress, 'fast');
      const kept = before?.tag === snapshot.tag ? before : snapshot;
      prepared.set(level, kept);
      current.set(level, made);
      if (kept === snapshot) improve(snapshot).catch(onTrouble);
      return kept;
    } catch (error) {
      if (before === undefined) throw error;
      onTrouble(error);
      return before;
    } finally {
      pending.delete(level);
    }
  }

  function get(level: AccessLevel): Promise<Prepared> {
    const known = prepared.get(level);
    if (known !== undefined && current.get(level) === generation) return Promise.resolve(known);
    const running = pending.get(level) ?? renew(level);
    pending.set(level, running);
    return running;
  }

  return { get, invalidate: () => void generation++ };
}
