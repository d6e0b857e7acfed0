import { unresolvedDistrict } from '../../src/contract/unresolved-district.ts';
import type { RecordedLocation } from '../../src/domain/partner/record.ts';
import type { KindBlueprint } from './blueprint.ts';
import { additions, houseNumber, type Place, places, postcodes, streetName } from './places.ts';
import type { Random } from './random.ts';
import { hoursNotes, openingHours } from './times.ts';

interface LocationFacts {
  readonly random: Random;
  readonly blueprint: KindBlueprint;
  readonly place: Place;
  readonly street: string;
  readonly confirmedAt: string | null;
}

function locationAt({ random, blueprint, place, street, confirmedAt }: LocationFacts): RecordedLocation {
  const isUnresolved = random.chance(0.02);
  const hasHours = random.chance(0.78);
  return {
    key: '',
    addition: random.chance(0.15) ? random.pick(additions) : '',
    street: `${street} ${houseNumber(random)}`,
    postcode: postcodes[place.quarter] ?? '47051',
    city: 'Duisburg',
    district: isUnresolved ? unresolvedDistrict : place.district,
    quarter: isUnresolved || random.chance(0.03) ? null : place.quarter,
    coordinates: null,
    stepFree: random.weighted([
      ['yes', 5],
      ['partly', 2],
      ['no', 2],
      [null, 3],
    ] as const),
    hours: hasHours ? openingHours(blueprint.hours, random) : [],
    hoursNote: hasHours && random.chance(0.2) ? random.pick(hoursNotes) : '',
    hoursConfirmedAt: hasHours ? confirmedAt : null,
    hoursConfirmedBy: hasHours && confirmedAt !== null ? 'partner' : null,
    confirmedAt,
    confirmedBy: confirmedAt === null ? null : 'partner',
    level: random.weighted([
      ['public', 97],
      ['network', 2],
      ['team', 1],
    ] as const),
  };
}

/** What has more than one house: offices and advice, not a school or a club. */
const hasBranches = ({ hours }: KindBlueprint) =>
  hours === 'advice' || hours === 'office' || hours === 'practice';

/** Where a partner is: mostly one address, now and then a second one in a district it serves, or none at all. */
export function locationsOf(facts: LocationFacts, serves: readonly string[]): RecordedLocation[] {
  const { random, blueprint } = facts;
  if (random.chance(0.04)) return [];
  const first = locationAt(facts);
  if (!hasBranches(blueprint) || !random.chance(0.14)) return [first];
  const near = places.filter(({ district }) => serves.length === 0 || serves.includes(district));
  const second = { ...facts, place: random.pick(near), street: streetName(random) };
  return [first, locationAt(second)];
}
