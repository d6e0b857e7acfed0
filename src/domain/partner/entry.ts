import type { DirectoryEntry } from '../../contract/entry.ts';
import type { ContactPoint, Partner } from '../../contract/partner.ts';

const valuesOf = (partner: Partner, types: readonly ContactPoint['type'][]): string[] => {
  const points = partner.contacts.flatMap((contact) => contact.points);
  return [...new Set(points.filter((point) => types.includes(point.type)).map((point) => point.value))];
};

/** When each number was last confirmed, where that was not when the entry was. */
function datesOf({ contacts, confirmedAt }: Partner, phones: readonly string[]): (string | null)[] {
  const points = contacts.flatMap((contact) => contact.points);
  return phones.map((phone) => {
    const dates = points.filter(({ value }) => value === phone).map((point) => point.confirmedAt);
    const last =
      dates
        .filter((date) => date !== null)
        .toSorted()
        .at(-1) ?? null;
    return last === confirmedAt ? null : last;
  });
}

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
  const phones = valuesOf(partner, ['phone', 'mobile']);
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
    phones,
    phonesConfirmedAt: datesOf(partner, phones),
    emails: valuesOf(partner, ['email']),
    confirmedAt: partner.confirmedAt,
  };
}
