import { accessLevels } from '../../../contract/access.ts';
import { sortKeys } from '../../../domain/directory/sort.ts';
import { entryOf } from '../../../domain/partner/entry.ts';
import type { PartnerRecord, RecordedContact, RecordedLocation } from '../../../domain/partner/record.ts';
import { visiblePartner } from '../../../domain/partner/visible.ts';
import { searchTexts } from '../../../domain/search/haystack.ts';
import type { City } from '../../cities/city.ts';
import type * as schema from '../../db/schema.ts';

type Rows<Table extends { $inferInsert: unknown }> = Table['$inferInsert'][];

/** The rows that a partner is stored in, besides its own. */
export interface PartRows {
  readonly location: Rows<typeof schema.location>;
  readonly contact: Rows<typeof schema.contact>;
  readonly contactPoint: Rows<typeof schema.contactPoint>;
  readonly offer: Rows<typeof schema.offer>;
  readonly cooperation: Rows<typeof schema.cooperation>;
  readonly directoryEntry: Rows<typeof schema.directoryEntry>;
}

const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

/** The row of table `partner`. */
export function partnerRow(
  id: string,
  version: number,
  record: PartnerRecord,
): typeof schema.partner.$inferInsert {
  const { locations: _, contacts: __, offers: ___, cooperation: ____, source, ...own } = record;
  return { ...own, id, version, sourceName: source?.name ?? null, sourceKey: source?.key ?? null };
}

function locationRow(partnerId: string, { coordinates, ...location }: RecordedLocation, position: number) {
  const { longitude = null, latitude = null } = coordinates ?? {};
  return { ...location, id: crypto.randomUUID(), partnerId, position, longitude, latitude };
}

function contactRows(partnerId: string, { consent, points, ...contact }: RecordedContact, position: number) {
  const id = crypto.randomUUID();
  const { at: consentAt = null, by: consentBy = null, text: consentText = null } = consent ?? {};
  return {
    contact: { ...contact, id, partnerId, position, consentAt, consentBy, consentText },
    points: points.map((point, at) => ({ ...point, id: crypto.randomUUID(), contactId: id, position: at })),
  };
}

/**
 * The rows of the directory as each access level sees it; made only from what `visiblePartner` leaves. None for a
 * level that may not know of the partner.
 */
export function entryRows(
  partnerId: string,
  record: PartnerRecord,
  city: Pick<City, 'districts'>,
): PartRows['directoryEntry'] {
  return accessLevels.flatMap((level) => {
    const visible = visiblePartner(record, level);
    if (visible === null) return [];
    const entry = entryOf(visible);
    const { slug, kind, umbrella, citywide, confirmedAt, locations } = entry;
    return {
      level,
      partnerId,
      slug,
      kind,
      umbrella,
      citywide,
      confirmedAt,
      entry,
      ...sortKeys(entry, city),
      ...searchTexts(entry),
      fields: unique(entry.fields),
      targetGroups: unique(entry.targetGroups),
      languages: unique(entry.languages),
      districts: unique([...locations.map(({ district }) => district), ...entry.serves]),
      quarters: unique(locations.map(({ quarter }) => quarter)),
    };
  });
}

/** Everything that is stored of a partner besides its own row. */
export function partRows(partnerId: string, record: PartnerRecord, city: Pick<City, 'districts'>): PartRows {
  const contacts = record.contacts.map((contact, at) => contactRows(partnerId, contact, at));
  return {
    location: record.locations.map((location, at) => locationRow(partnerId, location, at)),
    contact: contacts.map(({ contact }) => contact),
    contactPoint: contacts.flatMap(({ points }) => points),
    offer: record.offers.map((offer, position) => ({
      ...offer,
      id: crypto.randomUUID(),
      partnerId,
      position,
    })),
    cooperation: record.cooperation === null ? [] : [{ ...record.cooperation, partnerId }],
    directoryEntry: entryRows(partnerId, record, city),
  };
}
