import { asc, eq } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import { encodeSnapshot } from '../../../domain/snapshot/encode.ts';
import type { Database } from '../../db/database.ts';
import { directoryEntry } from '../../db/schema.ts';
import { readInstallation } from '../installation/read.ts';

/** Compression as the platform has it: Node's zlib on the server, nothing or streams in the browser's mock. */
export interface Compress {
  readonly gzip: (data: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** `fast` while somebody waits, `best` for what will be sent many times. */
  readonly brotli: (
    data: Uint8Array<ArrayBuffer>,
    effort: 'fast' | 'best',
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

export type Encoding = 'identity' | 'gzip' | 'br';

export interface Representation {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Strong: equal tags mean equal bytes, so each encoding has its own. */
  readonly etag: string;
}

/** One access level's snapshot, ready to be sent. */
export interface PreparedSnapshot {
  /** The part that the tags of all its representations begin with. */
  readonly tag: string;
  readonly representations: Record<Encoding, Representation>;
}

export interface Snapshots {
  readonly get: (level: AccessLevel) => Promise<PreparedSnapshot>;
  /** Says that the directory may have changed: the next request gets what then is. */
  readonly invalidate: () => void;
}

async function hashOf(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readSnapshot(db: Database, level: AccessLevel): Promise<Uint8Array<ArrayBuffer>> {
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
  const snapshot = encodeSnapshot(
    entries.map((row) => row.entry),
    version,
  );
  return new TextEncoder().encode(JSON.stringify(snapshot)) as Uint8Array<ArrayBuffer>;
}

async function prepare(db: Database, compress: Compress, level: AccessLevel): Promise<PreparedSnapshot> {
  const body = await readSnapshot(db, level);
  const tag = await hashOf(body);
  const [gzip, br] = await Promise.all([compress.gzip(body), compress.brotli(body, 'fast')]);
  const representations = {
    identity: { body, etag: `"${tag}"` },
    gzip: { body: gzip, etag: `"${tag}-gzip"` },
    br: { body: br, etag: `"${tag}-br"` },
  };
  return { tag, representations };
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
  const prepared = new Map<AccessLevel, PreparedSnapshot>();
  const pending = new Map<AccessLevel, Promise<PreparedSnapshot>>();
  let generation = 0;
  const current = new Map<AccessLevel, number>();

  /** Sends the same content in fewer bytes from when that is ready; small enough to be worth the wait of nobody. */
  async function improve(snapshot: PreparedSnapshot): Promise<void> {
    const body = await compress.brotli(snapshot.representations.identity.body, 'best');
    snapshot.representations.br = { body, etag: `"${snapshot.tag}-br-best"` };
  }

  async function renew(level: AccessLevel): Promise<PreparedSnapshot> {
    const made = generation;
    const before = prepared.get(level);
    try {
      const snapshot = await prepare(db, compress, level);
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

  function get(level: AccessLevel): Promise<PreparedSnapshot> {
    const known = prepared.get(level);
    if (known !== undefined && current.get(level) === generation) return Promise.resolve(known);
    const running = pending.get(level) ?? renew(level);
    pending.set(level, running);
    return running;
  }

  return { get, invalidate: () => void generation++ };
}
