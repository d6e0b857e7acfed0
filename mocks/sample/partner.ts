import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import type { KindBlueprint } from './blueprint.ts';
import { contactsOf } from './contacts.ts';
import { cooperationOf } from './cooperation.ts';
import { kinds } from './kinds/all.ts';
import { languagesOf } from './languages.ts';
import { locationsOf } from './location.ts';
import { domainOf, type Identity, identityOf, initialsOf } from './naming.ts';
import { offersOf } from './offer.ts';
import { type Traits, tells } from './phrasing.ts';
import { placeOf, servedFrom, streetName } from './places.ts';
import type { Random } from './random.ts';
import { confirmation } from './times.ts';
import { descriptionOf, slotsOf, summaryOf } from './wording.ts';

/** What has been given out already, so that no two partners are called or say the same. */
export interface Taken {
  readonly slugs: Set<string>;
  readonly summaries: Set<string>;
}

/** The numbers up to here belong to the partners written by hand. */
const firstNumber = 40;

/** Whom a partner of this topic is for, instead of whom its kind mostly is for. */
const topicTargets: Readonly<Record<string, string>> = {
  '#frauen': 'frauen_maedchen',
  '#maedchen': 'frauen_maedchen',
  '#jugend': 'jugendliche',
  '#alter': 'aeltere',
  '#pflege': 'aeltere',
  '#tagespflege': 'aeltere',
  '#queer': 'lsbtiq',
  '#inklusiv': 'behinderung',
  '#kinder': 'kinder',
  '#team': 'fachkraefte',
  '#geburt': 'frauen_maedchen',
  '#seele': 'gefluechtete',
  '#lesen': 'kinder',
  '#runde': 'alle',
};

function targetsOf(random: Random, { targets }: KindBlueprint, { topics }: Identity): string[] {
  const own = topics.flatMap((topic) => topicTargets[topic] ?? []);
  return own.length > 0 ? [...new Set(own)] : random.some(targets, random.int(1, 3));
}

/**
 * What the name says, and perhaps one field more; where it says nothing, up to three. Only fields that there is
 * something to tell about: a primary school does not find apprenticeships.
 */
function fieldsOf(random: Random, blueprint: KindBlueprint, { fields, topics }: Identity): string[] {
  const material = [...blueprint.details, ...blueprint.offers];
  const possible = blueprint.fields.filter((field) => material.some((each) => tells(each, field, topics)));
  const count = fields.length === 0 ? random.int(1, 3) : Number(random.chance(0.4));
  return [...new Set([...fields, ...random.some(possible, count)])];
}

function servesOf(random: Random, { hours }: KindBlueprint, citywide: boolean, district: string): string[] {
  if (citywide) return [];
  return hours === 'school' || hours === 'kita' ? [district] : servedFrom(district, random);
}

/** The partner number `at`: the first ones are one of each kind, then by how many of a kind there are. */
export function partnerAt(at: number, random: Random, taken: Taken, today: string): PartnerRecord {
  const blueprint = kinds[at] ?? random.weighted(kinds.map((kind) => [kind, kind.share] as const));
  const citywide = random.chance(blueprint.citywide);
  const place = placeOf(at, citywide, random);
  const identity = identityOf(random, blueprint, place, citywide, taken.slugs);
  const { name, umbrella, topics } = identity;
  const slug = slugOf(name);
  taken.slugs.add(slug);
  const languages = languagesOf(blueprint.kind, identity.languages, random);
  const street = streetName(random);
  const fields = fieldsOf(random, blueprint, identity);
  const traits: Traits = {
    fields,
    topics,
    citywide,
    languages,
    slots: slotsOf(random, place, street, languages),
  };
  const confirmedAt = confirmation(random, today);
  const domain = domainOf(name);
  const serves = servesOf(random, blueprint, citywide, place.district);
  const summary = summaryOf(random, blueprint, traits, taken.summaries);
  return {
    slug,
    name,
    shortName: blueprint.initials && random.chance(0.4) ? initialsOf(name) : null,
    kind: blueprint.kind,
    umbrella,
    summary,
    description: descriptionOf(random, blueprint, traits, summary),
    website: random.chance(0.6) ? `https://www.${domain}` : null,
    fields,
    targetGroups: targetsOf(random, blueprint, identity),
    languages,
    citywide,
    serves,
    locations: locationsOf({ random, blueprint, place, street, confirmedAt }, serves),
    contacts: contactsOf(
      { random, at: at + firstNumber, domain, languages, heritage: identity.languages, confirmedAt, today },
      blueprint,
    ),
    offers: offersOf({ random, blueprint, traits, today }),
    confirmedAt,
    confirmedBy: confirmedAt === null ? null : 'partner',
    level: random.weighted([
      ['public', 94],
      ['network', 4],
      ['team', 2],
    ] as const),
    cooperation: cooperationOf(random, today),
    state: 'active',
    source: null,
  };
}
