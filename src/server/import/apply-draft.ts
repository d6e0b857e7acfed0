import type { ContactPoint } from '../../contract/partner.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import { blankRecord } from '../../domain/partner/blank-record.ts';
import type { PartnerRecord, RecordedContact, RecordedLocation } from '../../domain/partner/record.ts';
import { slugOf } from '../../domain/text/slug.ts';
import type { Draft } from './map-row.ts';
import type { ImportProfile } from './profile.ts';

const imported = ['phone', 'fax', 'email'] as const;

const point = (type: ContactPoint['type'], value: string): ContactPoint => ({
  key: '',
  type,
  value,
  label: '',
  confirmedAt: null,
  confirmedBy: null,
  level: 'public',
});

/**
 * Sets one kind of contact point: its value changes, what people noted beside it stays. A file without a value says
 * nothing: somebody may have found the number out.
 */
function withPoint(
  points: readonly ContactPoint[],
  type: ContactPoint['type'],
  value: string | null,
): ContactPoint[] {
  if (value === null) return [...points];
  const at = points.findIndex((each) => each.type === type);
  if (at < 0) return [...points, point(type, value)];
  return points.map((each, index) =>
    index === at && each.value !== value ? { ...each, value, confirmedAt: null, confirmedBy: null } : each,
  );
}

function withDesk(
  contacts: readonly RecordedContact[],
  profile: ImportProfile,
  draft: Draft,
): RecordedContact[] {
  const name = profile.desk;
  if (name === undefined) return [...contacts];
  const isDesk = (contact: RecordedContact) => contact.type === 'desk' && contact.name === name;
  const before = contacts.find(isDesk) ?? {
    key: '',
    type: 'desk',
    name,
    role: '',
    languages: ['de'],
    level: 'public',
    consent: null,
    points: [],
  };
  const points = imported.reduce<ContactPoint[]>(
    (all, type) => (profile[type] === undefined ? all : withPoint(all, type, draft[type])),
    before.points,
  );
  const desk = { ...before, points };
  return contacts.some(isDesk)
    ? contacts.map((contact) => (isDesk(contact) ? desk : contact))
    : [desk, ...contacts];
}

const nowhere: RecordedLocation = {
  key: '',
  addition: '',
  street: '',
  postcode: '',
  city: '',
  district: '',
  quarter: null,
  coordinates: null,
  stepFree: null,
  hours: [],
  hoursNote: '',
  hoursConfirmedAt: null,
  hoursConfirmedBy: null,
  confirmedAt: null,
  confirmedBy: null,
  level: 'public',
};

/** A district that people have found out stays as long as the address is the same; one that was open may be settled. */
function withAddress(
  locations: readonly RecordedLocation[],
  { street, postcode, city, district, coordinates }: Draft,
): RecordedLocation[] {
  const [first = { ...nowhere, district }, ...others] = locations;
  const moved = first.postcode !== postcode || first.street !== street;
  const kept = { ...first, street, postcode, city, coordinates: coordinates ?? first.coordinates };
  if (moved) return [{ ...kept, district, quarter: null }, ...others];
  return [first.district === unresolvedDistrict ? { ...kept, district } : kept, ...others];
}

const newPartner = (profile: ImportProfile, { name, key }: Draft): PartnerRecord => ({
  ...blankRecord,
  slug: slugOf(name),
  name,
  kind: profile.kind,
  fields: [...profile.fields],
  targetGroups: [...profile.targetGroups],
  languages: [...profile.languages],
  level: 'public',
  source: { name: profile.source, key },
});

/**
 * What becomes of a partner when a row is taken over: what the profile maps changes, everything else stays as people
 * have entered it. An archived partner stays archived.
 * @param before the partner as it is stored, or null for a new one.
 */
export function applyDraft(
  before: PartnerRecord | null,
  profile: ImportProfile,
  draft: Draft,
): PartnerRecord {
  const partner = before ?? newPartner(profile, draft);
  return {
    ...partner,
    name: draft.name,
    slug: partner.name === draft.name ? partner.slug : slugOf(draft.name),
    summary: draft.summary ?? partner.summary,
    website: draft.website ?? partner.website,
    locations: profile.street === undefined ? partner.locations : withAddress(partner.locations, draft),
    contacts: withDesk(partner.contacts, profile, draft),
  };
}
