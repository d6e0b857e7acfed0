import { inArray, sql } from 'drizzle-orm';
import type { AuditAction } from '../../../contract/audit-actions.ts';
import { keyedRecord } from '../../../domain/partner/keys.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import type { City } from '../../cities/city.ts';
import { type Connection, type Database, rowsOf } from '../../db/database.ts';
import { insertRows } from '../../db/insert-rows.ts';
import * as schema from '../../db/schema.ts';
import { VersionConflict } from '../service-error.ts';
import { freeSlugs } from './free-slugs.ts';
import { partnerRow, partRows } from './rows.ts';

/** A new partner, or a new state of the one that is known by `basedOn`. */
export interface PartnerChange {
  readonly record: PartnerRecord;
  readonly basedOn?: { readonly id: string; readonly version: number };
}

export interface SaveOptions {
  readonly city: City;
  /** Who does it, as the history tells: a person's id, or the name of a tool. */
  readonly actor: string;
  /** Why, as the history tells. */
  readonly reason: string;
  readonly action: AuditAction;
  /** Called after each batch with how many partners are written so far. */
  readonly onProgress?: (saved: number) => void;
  /** Called with the slugs that a batch was written under, in its order. */
  readonly onSlugs?: (slugs: readonly string[]) => void;
  /** Runs inside the transaction, before it is committed. */
  readonly alongside?: (connection: Connection) => Promise<void>;
}

interface Prepared {
  readonly id: string;
  readonly version: number;
  readonly isNew: boolean;
  readonly record: PartnerRecord;
}

/** So many take a processor for some 30 ms in one go; whoever asks meanwhile is answered in between. */
const batchSize = 100;

async function* inBatches(changes: Iterable<PartnerChange> | AsyncIterable<PartnerChange>) {
  let batch: PartnerChange[] = [];
  for await (const change of changes) {
    batch.push(change);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Gives ids, versions and slugs; refuses what is based on a state that is gone. */
async function prepare(
  connection: Connection,
  batch: readonly PartnerChange[],
  taken: Set<string>,
): Promise<Prepared[]> {
  const ids = batch.flatMap(({ basedOn }) => basedOn?.id ?? []);
  const { id, version, slug } = schema.partner;
  const current =
    ids.length === 0
      ? []
      : await connection.select({ id, version, slug }).from(schema.partner).where(inArray(id, ids));
  const known = new Map(current.map((row) => [row.id, row]));
  const planned = batch.map(({ record, basedOn }) => {
    if (basedOn !== undefined && known.get(basedOn.id)?.version !== basedOn.version)
      throw new VersionConflict(record.slug);
    return {
      id: basedOn?.id ?? crypto.randomUUID(),
      version: (basedOn?.version ?? 0) + 1,
      isNew: basedOn === undefined,
      record,
    };
  });
  const slugs = await freeSlugs(
    connection,
    planned.map((each) => ({ id: each.id, slug: each.record.slug })),
    taken,
  );
  const renamed = planned.flatMap((each) => {
    const before = known.get(each.id)?.slug;
    return before === undefined || before === slugs.get(each.id) ? [] : { slug: before, partnerId: each.id };
  });
  // A slug that is in use again is no former one.
  await connection.delete(schema.formerSlug).where(inArray(schema.formerSlug.slug, [...slugs.values()]));
  await insertRows(connection, schema.formerSlug, renamed);
  return planned.map((each) => ({
    ...each,
    record: keyedRecord({ ...each.record, slug: slugs.get(each.id) ?? each.record.slug }),
  }));
}

/** Removes what hangs on changed partners; it is written anew with them. */
async function removeParts(connection: Connection, changed: readonly string[]): Promise<void> {
  if (changed.length === 0) return;
  const { location, contact, offer, cooperation, directoryEntry } = schema;
  for (const table of [location, contact, offer, cooperation, directoryEntry]) {
    await connection.delete(table).where(inArray(table.partnerId, [...changed]));
  }
}

async function writePartners(connection: Connection, batch: readonly Prepared[]): Promise<void> {
  const rows = (isNew: boolean) =>
    batch
      .filter((each) => each.isNew === isNew)
      .map(({ id, version, record }) => partnerRow(id, version, record));
  await insertRows(connection, schema.partner, rows(true));
  for (const row of rows(false)) {
    await connection
      .update(schema.partner)
      .set({ ...row, updatedAt: sql`now()` })
      .where(sql`id = ${row.id}`);
  }
}

async function writeParts(connection: Connection, batch: readonly Prepared[], city: City): Promise<void> {
  const parts = batch.map(({ id, record }) => partRows(id, record, city));
  const { location, contact, contactPoint, offer, cooperation, directoryEntry } = schema;
  await insertRows(
    connection,
    location,
    parts.flatMap((part) => part.location),
  );
  await insertRows(
    connection,
    contact,
    parts.flatMap((part) => part.contact),
  );
  await insertRows(
    connection,
    contactPoint,
    parts.flatMap((part) => part.contactPoint),
  );
  await insertRows(
    connection,
    offer,
    parts.flatMap((part) => part.offer),
  );
  await insertRows(
    connection,
    cooperation,
    parts.flatMap((part) => part.cooperation),
  );
  await insertRows(
    connection,
    directoryEntry,
    parts.flatMap((part) => part.directoryEntry),
  );
}

async function writeHistory(
  connection: Connection,
  batch: readonly Prepared[],
  options: SaveOptions,
): Promise<void> {
  const { actor, reason, action } = options;
  const revisions = batch.map(({ id, version, record }) => ({
    partnerId: id,
    version,
    actor,
    reason,
    content: record,
  }));
  await insertRows(connection, schema.revision, revisions);
  const traces = batch.map(({ id, version }) => ({
    actor,
    action,
    partnerId: id,
    details: { version, reason },
  }));
  await insertRows(connection, schema.audit, traces);
}

/**
 * Writes partners with their revisions, audit rows and directory entries, raises the directory's version and tells
 * every instance: one transaction, so all of it happens or nothing.
 * @param changes may be endless in length: they are written in batches.
 * @returns how many partners were written.
 * @throws VersionConflict where a partner is not in the version that its change is based on.
 */
export async function savePartners(
  db: Database,
  changes: Iterable<PartnerChange> | AsyncIterable<PartnerChange>,
  options: SaveOptions,
): Promise<number> {
  return db.transaction(async (connection) => {
    // The row of the installation is locked first: writers queue, and versions rise in the order of commits.
    await rowsOf(connection, sql`update installation set directory_version = directory_version + 1`);
    const taken = new Set<string>();
    let saved = 0;
    for await (const batch of inBatches(changes)) {
      const prepared = await prepare(connection, batch, taken);
      await removeParts(
        connection,
        prepared.filter(({ isNew }) => !isNew).map(({ id }) => id),
      );
      await writePartners(connection, prepared);
      await writeParts(connection, prepared, options.city);
      await writeHistory(connection, prepared, options);
      saved += prepared.length;
      options.onSlugs?.(prepared.map(({ record }) => record.slug));
      options.onProgress?.(saved);
    }
    await options.alongside?.(connection);
    await rowsOf(connection, sql`select pg_notify('directory_changed', '')`);
    return saved;
  });
}
