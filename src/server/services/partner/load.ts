import { and, asc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import type { PartnerRecord, RecordedContact, RecordedLocation } from '../../../domain/partner/record.ts';
import type { Connection } from '../../db/database.ts';
import * as schema from '../../db/schema.ts';

/** A partner as it is stored, with what a change to it has to be based on. */
export interface StoredPartner {
  readonly id: string;
  readonly version: number;
  readonly record: PartnerRecord;
}

type Row<Table extends { $inferSelect: unknown }> = Table['$inferSelect'];

const byPartner = <Part extends { partnerId: string }>(parts: readonly Part[]) =>
  Map.groupBy(parts, (part) => part.partnerId);

function locationOf(row: Row<typeof schema.location>): RecordedLocation {
  const { id: _, partnerId: __, position: ___, longitude, latitude, ...location } = row;
  return {
    ...location,
    coordinates: longitude === null || latitude === null ? null : { longitude, latitude },
  };
}

function contactOf(
  row: Row<typeof schema.contact>,
  points: readonly Row<typeof schema.contactPoint>[],
): RecordedContact {
  const { id: _, partnerId: __, position: ___, consentAt, consentBy, consentText, ...contact } = row;
  const consent = consentAt === null ? null : { at: consentAt, by: consentBy ?? '', text: consentText ?? '' };
  return {
    ...contact,
    consent,
    points: points.map(({ id: _, contactId: __, position: ___, ...point }) => point),
  };
}

async function partsOf(connection: Connection, ids: string[]) {
  const { location, contact, contactPoint, offer, cooperation } = schema;
  const locations = await connection
    .select()
    .from(location)
    .where(inArray(location.partnerId, ids))
    .orderBy(asc(location.position));
  const contacts = await connection
    .select()
    .from(contact)
    .where(inArray(contact.partnerId, ids))
    .orderBy(asc(contact.position));
  const contactIds = contacts.map(({ id }) => id);
  const points =
    contactIds.length === 0
      ? []
      : await connection
          .select()
          .from(contactPoint)
          .where(inArray(contactPoint.contactId, contactIds))
          .orderBy(asc(contactPoint.position));
  const offers = await connection
    .select()
    .from(offer)
    .where(inArray(offer.partnerId, ids))
    .orderBy(asc(offer.position));
  const cooperations = await connection.select().from(cooperation).where(inArray(cooperation.partnerId, ids));
  return {
    locations: byPartner(locations),
    contacts: byPartner(contacts),
    points: Map.groupBy(points, ({ contactId }) => contactId),
    offers: byPartner(offers),
    cooperations: byPartner(cooperations),
  };
}

function recordOf(
  row: Row<typeof schema.partner>,
  parts: Awaited<ReturnType<typeof partsOf>>,
): PartnerRecord {
  const { id, version: _, createdAt: __, updatedAt: ___, sourceName, sourceKey, ...own } = row;
  const cooperation = parts.cooperations.get(id)?.map(({ partnerId: _, ...noted }) => noted)[0] ?? null;
  return {
    ...own,
    locations: (parts.locations.get(id) ?? []).map(locationOf),
    contacts: (parts.contacts.get(id) ?? []).map((contact) =>
      contactOf(contact, parts.points.get(contact.id) ?? []),
    ),
    offers: (parts.offers.get(id) ?? []).map(({ id: _, partnerId: __, position: ___, ...offer }) => offer),
    cooperation,
    source: sourceName === null || sourceKey === null ? null : { name: sourceName, key: sourceKey },
  };
}

async function load(connection: Connection, rows: Row<typeof schema.partner>[]): Promise<StoredPartner[]> {
  if (rows.length === 0) return [];
  const parts = await partsOf(
    connection,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ id: row.id, version: row.version, record: recordOf(row, parts) }));
}

async function loadWhere(connection: Connection, condition: SQL | undefined): Promise<StoredPartner[]> {
  return load(connection, await connection.select().from(schema.partner).where(condition));
}

/**
 * Whether the directory has a partner for a viewer of that level. Asked before anything of a partner is loaded, so that
 * the time of an answer does not tell what is hidden from what is not there.
 */
export const isListedFor = (viewer: AccessLevel): SQL =>
  sql`exists (select from directory_entry e where e.level = ${viewer} and e.partner_id = ${schema.partner.id})`;

/**
 * The partner with this current slug; null where there is none.
 * @param viewer for whom the directory has to have it; without, archived and hidden ones are found as well.
 */
export async function loadPartner(
  connection: Connection,
  slug: string,
  viewer?: AccessLevel,
): Promise<StoredPartner | null> {
  const [stored] = await loadPartnersBySlug(connection, [slug], viewer);
  return stored ?? null;
}

/**
 * The same for somebody who looks after entries: those are found, too, while they are in the directory, at whatever
 * level.
 * @param entries their ids.
 */
export async function loadPartnerOf(
  connection: Connection,
  slug: string,
  { level, entries }: { readonly level: AccessLevel; readonly entries: readonly string[] },
): Promise<StoredPartner | null> {
  const { partner } = schema;
  const theirs = and(eq(partner.state, 'active'), inArray(partner.id, [...entries]));
  const [stored] = await loadWhere(connection, and(eq(partner.slug, slug), or(isListedFor(level), theirs)));
  return stored ?? null;
}

const mostAtOnce = 500;

/** Those that a long list names, some at a time. */
async function loadEach(
  connection: Connection,
  names: readonly string[],
  conditionOf: (some: string[]) => SQL | undefined,
): Promise<StoredPartner[]> {
  const loaded: StoredPartner[] = [];
  for (let from = 0; from < names.length; from += mostAtOnce)
    loaded.push(...(await loadWhere(connection, conditionOf(names.slice(from, from + mostAtOnce)))));
  return loaded;
}

/**
 * The partners with these current slugs, in no particular order.
 * @param viewer as for `loadPartner`.
 */
export function loadPartnersBySlug(
  connection: Connection,
  slugs: readonly string[],
  viewer?: AccessLevel,
): Promise<StoredPartner[]> {
  const listed = viewer === undefined ? undefined : isListedFor(viewer);
  return loadEach(connection, slugs, (some) => and(inArray(schema.partner.slug, some), listed));
}

/** The partners with these ids, archived ones included, in no particular order. */
export function loadPartnersById(connection: Connection, ids: readonly string[]): Promise<StoredPartner[]> {
  return loadEach(connection, ids, (some) => inArray(schema.partner.id, some));
}

/** Every partner that was imported from a source. */
export const loadPartnersFrom = (connection: Connection, source: string): Promise<StoredPartner[]> =>
  loadWhere(connection, eq(schema.partner.sourceName, source));

/** Every partner there is, in batches, in the order of their ids. */
export async function* loadAllPartners(connection: Connection): AsyncGenerator<StoredPartner[]> {
  const { partner } = schema;
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await connection
      .select()
      .from(partner)
      .where(gt(partner.id, last))
      .orderBy(asc(partner.id))
      .limit(mostAtOnce);
    const final = rows.at(-1);
    if (final === undefined) return;
    yield await load(connection, rows);
    last = final.id;
  }
}
