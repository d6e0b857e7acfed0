import type { AccessLevel } from '../../src/contract/access.ts';
import type { ContactPoint } from '../../src/contract/partner.ts';
import { addMonths } from '../../src/domain/freshness.ts';
import type { RecordedContact } from '../../src/domain/partner/record.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { type KindBlueprint, list } from './blueprint.ts';
import { inventPerson, type Person } from './people.ts';
import type { Random } from './random.ts';
import { landline, mobile } from './telephone.ts';
import { daysBefore } from './times.ts';

export interface ContactFacts {
  readonly random: Random;
  readonly at: number;
  readonly domain: string;
  readonly languages: readonly string[];
  /** Languages that belong to who the partner is: the people there are likely to have them too. */
  readonly heritage: readonly string[];
  readonly confirmedAt: string | null;
  readonly today: string;
}

const levels: readonly (readonly [AccessLevel, number])[] = [
  ['public', 4],
  ['network', 5],
  ['team', 2],
];
const consentText =
  'Ich bin einverstanden, dass mein Name und diese Kontaktdaten im öffentlichen Verzeichnis stehen.';
const mailboxes = list('info | kontakt | post | buero | mail | info | kontakt');
const mobileLabels = list('mobil | mobil, auch per Messenger | nur nachmittags | ');

const point = (
  type: ContactPoint['type'],
  value: string,
  { confirmedAt }: ContactFacts,
  level: AccessLevel,
  label = '',
): ContactPoint => ({
  key: '',
  type,
  value,
  label,
  level,
  confirmedAt,
  confirmedBy: confirmedAt === null ? null : 'partner',
});

/** Some numbers were changed after the entry was confirmed as a whole. */
function newNumber(facts: ContactFacts): ContactFacts {
  const { at, confirmedAt, today } = facts;
  if (confirmedAt === null || at % 7 !== 3) return facts;
  const later = addMonths(confirmedAt, 2 + (at % 4));
  return { ...facts, confirmedAt: later > today ? confirmedAt : later };
}

/** The desk that answers the telephone; what is missing here is missing in real life too. */
function openDesk(facts: ContactFacts, blueprint: KindBlueprint): RecordedContact {
  const { random, at, domain, languages } = facts;
  const points: ContactPoint[] = [];
  if (!random.chance(0.05)) points.push(point('phone', landline(at), newNumber(facts), 'public'));
  if (blueprint.hours === 'club' && random.chance(0.4))
    points.push(point('mobile', mobile(random), facts, 'public', random.pick(mobileLabels)));
  if (random.chance(0.12)) points.push(point('fax', landline(at, 1), facts, 'public'));
  if (!random.chance(0.08))
    points.push(point('email', `${random.pick(mailboxes)}@${domain}`, facts, 'public'));
  return {
    key: '',
    type: 'desk',
    name: random.pick(blueprint.desks),
    role: '',
    languages: languages.slice(0, random.int(1, 3)),
    level: 'public',
    consent: null,
    points,
  };
}

/** A line that is not for everyone: for partners, or for the team alone. */
function innerDesk(facts: ContactFacts): RecordedContact {
  const [name, level] = facts.random.pick([
    ['Fachkräftetelefon', 'network'],
    ['Direktleitung für Einrichtungen', 'network'],
    ['Notfallnummer (nur für das KI)', 'team'],
  ] as const);
  return {
    key: '',
    type: 'desk',
    name,
    role: '',
    languages: ['de'],
    level,
    consent: null,
    points: [point('phone', landline(facts.at, 3), facts, level, 'bitte nicht weitergeben')],
  };
}

function mailboxOf({ given, family }: Person, random: Random): string {
  const [first, last] = [slugOf(given), slugOf(family)];
  return random.pick([`${first}.${last}`, `${first[0]}.${last}`, last]);
}

/** A person behind the desk; public only with consent. */
function personContact(facts: ContactFacts, blueprint: KindBlueprint): RecordedContact {
  const { random, at, domain, today, languages, heritage } = facts;
  const person = inventPerson(random, heritage);
  const level = random.weighted(levels);
  const narrower: AccessLevel = level === 'public' && random.chance(0.5) ? 'network' : level;
  const points: ContactPoint[] = [];
  if (random.chance(0.7)) points.push(point('phone', landline(at, 2), facts, level, 'Durchwahl'));
  if (random.chance(0.3))
    points.push(point('mobile', mobile(random), facts, narrower, random.pick(mobileLabels)));
  if (points.length === 0 || random.chance(0.8))
    points.push(point('email', `${mailboxOf(person, random)}@${domain}`, facts, level));
  return {
    key: '',
    type: 'person',
    name: `${person.given} ${person.family}`,
    role: random.pick(blueprint.roles),
    languages: [
      'de',
      ...random.some(languages.filter((code) => code !== 'de').slice(0, 5), random.int(0, 2)),
    ],
    level,
    consent:
      level === 'public'
        ? { at: daysBefore(today, random.int(20, 600)), by: 'KI-Team', text: consentText }
        : null,
    points,
  };
}

/** Whom one reaches at a partner: mostly a desk, often a person, now and then a line for the initiated. */
export function contactsOf(facts: ContactFacts, blueprint: KindBlueprint): RecordedContact[] {
  const { random } = facts;
  const contacts = random.chance(0.03) ? [] : [openDesk(facts, blueprint)];
  if (contacts.length === 0 || random.chance(0.6)) contacts.push(personContact(facts, blueprint));
  if (random.chance(0.07)) contacts.push(innerDesk(facts));
  return contacts;
}
