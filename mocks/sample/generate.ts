import type { PartnerOffer } from '../../src/contract/partner.ts';
import { unresolvedDistrict } from '../../src/contract/unresolved-district.ts';
import type { PartnerRecord, RecordedLocation } from '../../src/domain/partner/record.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { shortLabel } from '../../src/domain/vocabulary.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { deskContact, personContact } from './contacts.ts';
import { type KindBlueprint, kinds, umbrellaNames } from './kinds.ts';
import { rare, spoken } from './languages.ts';
import { offersByField } from './offers.ts';
import { familyNames } from './people.ts';
import { additions, postcodes, streets } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { specialPartners } from './special.ts';
import { confirmation, daysBefore, offerTimes, openingHours, registrations } from './times.ts';

export interface SampleOptions {
  /** ISO date that the confirmations are counted back from. */
  readonly today: string;
}

interface Place {
  readonly quarter: string;
  readonly quarterName: string;
  readonly district: string;
  readonly districtName: string;
}

const places: readonly Place[] = duisburg.districts.flatMap((district) =>
  district.quarters.map((quarter) => ({
    quarter: quarter.id,
    quarterName: quarter.name,
    district: district.id,
    districtName: district.name,
  })),
);

const fill = (text: string, words: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w)\}/g, (_, key: string) => words[key] ?? '');

const languageName = (code: string) =>
  duisburg.languages.find((language) => language.code === code)?.de ?? code;

function languagesFor(random: Random, kind: string): string[] {
  if (kind === 'sprachmittlung')
    return [
      'de',
      ...spoken.slice(0, random.int(8, 30)).map(([code]) => code),
      ...random.some(rare, random.int(3, 14)),
    ];
  const wanted = random.weighted([
    [0, 8],
    [1, 16],
    [2, 24],
    [3, 24],
    [4, 15],
    [6, 8],
    [9, 5],
  ] as const);
  const chosen = new Set(['de']);
  while (chosen.size <= wanted) chosen.add(random.chance(0.06) ? random.pick(rare) : random.weighted(spoken));
  return [...chosen];
}

function locationAt(random: Random, place: Place, confirmedAt: string | null): RecordedLocation {
  const unresolved = random.chance(0.02);
  const hasQuarter = !random.chance(0.03);
  const hasHours = random.chance(0.75);
  return {
    addition: random.chance(0.15) ? random.pick(additions) : '',
    street: `${random.pick(streets)} ${random.int(1, 148)}`,
    postcode: postcodes[place.quarter] ?? '47051',
    city: 'Duisburg',
    district: unresolved ? unresolvedDistrict : place.district,
    quarter: hasQuarter && !unresolved ? place.quarter : null,
    coordinates: null,
    stepFree: random.weighted([
      ['yes', 5],
      ['partly', 2],
      ['no', 2],
      [null, 3],
    ] as const),
    hours: hasHours ? openingHours(random) : [],
    hoursNote: hasHours && random.chance(0.2) ? 'In den Schulferien geänderte Zeiten.' : '',
    hoursConfirmedAt: hasHours ? confirmedAt : null,
    confirmedAt,
    level: random.chance(0.03) ? 'network' : 'public',
  };
}

function offersFor(
  random: Random,
  fields: readonly string[],
  languages: readonly string[],
  place: Place,
  today: string,
): PartnerOffer[] {
  const count = random.weighted([
    [0, 15],
    [1, 35],
    [2, 30],
    [3, 20],
  ] as const);
  const ideas = random.some(
    fields.flatMap((field) => (offersByField[field] ?? []).map((idea) => ({ field, idea }))),
    count,
  );
  const other = languages.find((code) => code !== 'de') ?? 'tr';
  const words = { q: place.quarterName, s: shortLabel(languageName(other)) };
  return ideas.map(({ field, idea }) => ({
    title: fill(idea.title, words),
    text: fill(idea.text, words),
    fields: [field],
    targetGroups: [...idea.targets],
    languages: languages.slice(0, 3),
    place: '',
    times: random.pick(offerTimes),
    validFrom: null,
    validTo: random.chance(0.1) ? daysBefore(today, -random.int(30, 300)) : null,
    registration: random.pick(registrations),
    confirmedAt: null,
    level: 'public',
  }));
}

function nameFor(random: Random, blueprint: KindBlueprint, place: Place, taken: ReadonlySet<string>) {
  for (let attempt = 0; ; attempt++) {
    const umbrella =
      blueprint.umbrellas === undefined || (blueprint.kind !== 'wohlfahrtsverband' && random.chance(0.5))
        ? null
        : random.pick(blueprint.umbrellas);
    const template = random.pick(blueprint.names);
    const base = fill(template, {
      q: place.quarterName,
      d: place.districtName,
      w: random.pick(blueprint.words),
      u: umbrellaNames[umbrella ?? ''] ?? '',
    });
    // In a large network houses are told apart by their street, or by who founded them.
    const name =
      attempt < 4
        ? base
        : attempt < 8
          ? `${base}, ${random.pick(streets)}`
          : `${base} (${random.pick(familyNames)}-Haus ${random.int(1, 99)})`;
    if (!taken.has(name)) return { name, umbrella };
  }
}

function summaryFor(
  random: Random,
  blueprint: KindBlueprint,
  place: Place,
  fields: readonly string[],
): string {
  const opening = fill(random.pick(blueprint.openings), { q: place.quarterName, d: place.districtName });
  const named = fields
    .slice(0, 2)
    .map((id) => shortLabel(duisburg.fields.find((field) => field.id === id)?.de ?? id));
  return random.chance(0.5) ? `${opening}.` : `${opening}. Schwerpunkt: ${named.join('; ')}.`;
}

const acronymOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

function partnerAt(at: number, random: Random, taken: Set<string>, today: string): PartnerRecord {
  const blueprint =
    at < kinds.length
      ? (kinds[at] ?? random.pick(kinds))
      : random.weighted(kinds.map((kind) => [kind, kind.share] as const));
  const place = places[(at * 17) % places.length] ?? random.pick(places);
  const { name, umbrella } = nameFor(random, blueprint, place, taken);
  taken.add(name);
  const languages = languagesFor(random, blueprint.kind);
  const fields = random.some(blueprint.fields, random.int(1, 3));
  const confirmedAt = confirmation(random, today);
  const citywide = random.chance(blueprint.citywide);
  const level = random.weighted([
    ['public', 94],
    ['network', 4],
    ['team', 2],
  ] as const);
  const domain = `${slugOf(name)
    .split('-')
    .filter((word) => word.length > 1)
    .slice(0, 3)
    .join('-')
    .slice(0, 28)}.example`;
  const facts = { random, at: at + 40, domain, languages, confirmedAt };
  const contacts = [deskContact(facts, blueprint.desk)];
  if (random.chance(0.65)) contacts.push(personContact(facts));
  const locations = random.chance(0.04) ? [] : [locationAt(random, place, confirmedAt)];
  if (locations.length > 0 && random.chance(0.06))
    locations.push(locationAt(random, random.pick(places), confirmedAt));
  return {
    slug: slugOf(name),
    name,
    shortName: random.chance(0.12) ? acronymOf(name) : null,
    kind: blueprint.kind,
    umbrella,
    summary: summaryFor(random, blueprint, place, fields),
    description: random.chance(0.4)
      ? `${fill(random.pick(blueprint.openings), { q: place.quarterName, d: place.districtName })}. Wir arbeiten eng mit dem Kommunalen Integrationszentrum zusammen.`
      : '',
    website: random.chance(0.6) ? `https://www.${domain}` : null,
    fields,
    targetGroups: random.some(blueprint.targets, random.int(1, 3)),
    languages,
    citywide,
    serves: citywide
      ? []
      : random.chance(0.4)
        ? random.some(
            duisburg.districts.map(({ id }) => id),
            random.int(1, 3),
          )
        : [place.district],
    locations,
    contacts,
    offers: offersFor(random, fields, languages, place, today),
    confirmedAt,
    level,
    cooperation: random.chance(0.5)
      ? {
          since: `20${random.int(14, 25)}-0${random.int(1, 9)}-01`,
          agreement: random.chance(0.4) ? 'Kooperationsvereinbarung liegt vor.' : '',
          responsible: `KI-Team ${random.pick(['Bildung', 'Querschnitt', 'KIM'])}`,
          notes: random.chance(0.3) ? 'Jahresgespräch im Frühjahr vereinbaren.' : '',
        }
      : null,
    state: 'active',
    source: null,
  };
}

/** Sample partners one by one, always the same ones in the same order. */
export function* partnersStream(count: number, { today }: SampleOptions): Generator<PartnerRecord> {
  const random = createRandom(47_051);
  const special = specialPartners(today).slice(0, count);
  yield* special;
  const taken = new Set(special.map(({ name }) => name));
  for (let at = 0; at < count - special.length; at++) yield partnerAt(at, random, taken, today);
}

/**
 * A fictional network of the city.
 * @param count how many partners; 300 make the sample installation.
 */
export const generatePartners = (count: number, options: SampleOptions): PartnerRecord[] => [
  ...partnersStream(count, options),
];
