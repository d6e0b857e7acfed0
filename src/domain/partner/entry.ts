import type { DirectoryEntry } from '../../contract/entry.ts';
import type { ContactPoint, Partner } from '../../contract/partner.ts';

const valuesOf = (partner: Partner, types: readonly ContactPoint['type'][]): string[] => {
  const points = partner.contacts.flatMap((contact) => contact.points);
  return [...new Set(points.filter((point) => types.includes(point.type)).map((point) => point.value))];
};

/** The row that the directory shows for a partner, from what the viewer may see of it (`visiblePartner`). */
export function entryOf(partner: Partner): DirectoryEntry {
  const {
    slug,
    name,
    shortName,
    kind,
    umbrella,
    summary,
    fields,
    targetGroups,
    languages,
    citywide,
    serves,
  } = partner;
  return {
    slug,
    name,
    shortName,
    kind,
    umbrella,
    summary,
    fields,
    targetGroups,
    languages,
    citywide,
    serves,
    locations: partner.locations.map(({ district, quarter, street, postcode }) => ({
      district,
      quarter,
      street,
      postcode,
    })),
    offers: partner.offers.map((offer) => offer.title),
    contacts: partner.contacts.map((contact) => contact.name),
    phones: valuesOf(partner, ['phone', 'mobile']),
    emails: valuesOf(partner, ['email']),
    confirmedAt: partner.confirmedAt,
  };
}
