import type {
  ContactContent,
  EntryContent,
  LocationContent,
  OfferContent,
} from '../../contract/entry-content.ts';
import type { Confirmer, ContactPoint, PartnerOffer } from '../../contract/partner.ts';
import { same } from './changes.ts';
import type { Consent, PartnerRecord, RecordedContact, RecordedLocation } from './record.ts';

function locationContent(location: RecordedLocation): LocationContent {
  const { key, addition, street, postcode, city, district, quarter, stepFree, hours, hoursNote, level } =
    location;
  return { key, addition, street, postcode, city, district, quarter, stepFree, hours, hoursNote, level };
}

function contactContent({
  key,
  type,
  name,
  role,
  languages,
  level,
  consent,
  points,
}: RecordedContact): ContactContent {
  return {
    key,
    type,
    name,
    role,
    languages,
    level,
    consent: consent !== null,
    points: points.map(({ key, type, value, label, level }) => ({ key, type, value, label, level })),
  };
}

function offerContent({ confirmedAt: _, confirmedBy: __, ...offer }: PartnerOffer): OfferContent {
  return offer;
}

/** The part of a record that people write: what a proposal may change. */
export function contentOf(record: PartnerRecord): EntryContent {
  const { name, shortName, kind, umbrella, summary, description, website } = record;
  const { fields, targetGroups, languages, citywide, serves } = record;
  return {
    name,
    shortName,
    kind,
    umbrella,
    summary,
    description,
    website,
    fields,
    targetGroups,
    languages,
    citywide,
    serves,
    locations: record.locations.map(locationContent),
    contacts: record.contacts.map(contactContent),
    offers: record.offers.map(offerContent),
  };
}

/** Who writes, when, and what a consent that is new then says; null where no text stands to agree to. */
export interface Writing {
  /** ISO date in the city. */
  readonly today: string;
  readonly by: Confirmer;
  readonly consent: Consent | null;
}

type Confirmed = Pick<ContactPoint, 'confirmedAt' | 'confirmedBy'>;

/** When and by whom a detail was last said to be right: now, if it was changed. */
const confirmation = (
  unchanged: boolean,
  before: Confirmed | undefined,
  { today, by }: Writing,
): Confirmed =>
  unchanged && before !== undefined
    ? { confirmedAt: before.confirmedAt, confirmedBy: before.confirmedBy }
    : { confirmedAt: today, confirmedBy: by };

const withKey = <Part extends { readonly key: string }>(
  parts: readonly Part[],
  key: string,
): Part | undefined => parts.find((part) => part.key === key);

function recordedLocation(content: LocationContent, before: RecordedLocation | undefined, writing: Writing) {
  const place = ({ addition, street, postcode, city }: LocationContent) => ({
    addition,
    street,
    postcode,
    city,
  });
  const was = before === undefined ? undefined : locationContent(before);
  const stays = was !== undefined && same(place(was), place(content));
  const open = was !== undefined && same(was.hours, content.hours) && was.hoursNote === content.hoursNote;
  const hours = confirmation(
    open,
    before && { confirmedAt: before.hoursConfirmedAt, confirmedBy: before.hoursConfirmedBy },
    writing,
  );
  return {
    ...content,
    ...confirmation(stays, before, writing),
    hoursConfirmedAt: hours.confirmedAt,
    hoursConfirmedBy: hours.confirmedBy,
    // An address that moved is nowhere on the map until somebody places it.
    coordinates: stays ? (before?.coordinates ?? null) : null,
  };
}

/** A consent belongs to the person who gave it: another name needs another one. */
function recordedConsent(content: ContactContent, before: RecordedContact | undefined, { consent }: Writing) {
  if (content.type !== 'person' || !content.consent) return null;
  return before?.name === content.name && before.consent !== null ? before.consent : consent;
}

function recordedContact(
  content: ContactContent,
  before: RecordedContact | undefined,
  writing: Writing,
): RecordedContact {
  const points = content.points.map((point) => {
    const was = withKey(before?.points ?? [], point.key);
    return { ...point, ...confirmation(was?.type === point.type && was.value === point.value, was, writing) };
  });
  return { ...content, points, consent: recordedConsent(content, before, writing) };
}

function recordedOffer(
  content: OfferContent,
  before: PartnerOffer | undefined,
  writing: Writing,
): PartnerOffer {
  const unchanged = before !== undefined && same(offerContent(before), content);
  return { ...content, ...confirmation(unchanged, before, writing) };
}

/**
 * The record that a content makes of the one before: what was changed counts as confirmed by who changed it, what
 * was not keeps what is known of it.
 */
export function recordWith(before: PartnerRecord, content: EntryContent, writing: Writing): PartnerRecord {
  return {
    ...before,
    ...content,
    locations: content.locations.map((each) =>
      recordedLocation(each, withKey(before.locations, each.key), writing),
    ),
    contacts: content.contacts.map((each) =>
      recordedContact(each, withKey(before.contacts, each.key), writing),
    ),
    offers: content.offers.map((each) => recordedOffer(each, withKey(before.offers, each.key), writing)),
  };
}

/** The record when somebody says that everything in it is right as of today. */
export function confirmedRecord(record: PartnerRecord, today: string, by: Confirmer): PartnerRecord {
  const now = { confirmedAt: today, confirmedBy: by };
  return {
    ...record,
    ...now,
    locations: record.locations.map((location) => ({
      ...location,
      ...now,
      ...(location.hours.length > 0 || location.hoursNote !== ''
        ? { hoursConfirmedAt: today, hoursConfirmedBy: by }
        : {}),
    })),
    contacts: record.contacts.map((contact) => ({
      ...contact,
      points: contact.points.map((point) => ({ ...point, ...now })),
    })),
    offers: record.offers.map((offer) => ({ ...offer, ...now })),
  };
}
