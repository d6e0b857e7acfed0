import type { AccessLevel } from '../../src/contract/access.ts';
import type { ContactPoint } from '../../src/contract/partner.ts';
import type { RecordedContact } from '../../src/domain/partner/record.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { familyNames, givenNames, roles } from './people.ts';
import type { Random } from './random.ts';

/** Numbers that the Bundesnetzagentur reserves for film and television: a thousand in each of five cities. */
const landlines = ['030 23125', '069 90009', '040 66969', '0221 4710', '089 99998'] as const;
const mobiles = [
  '0152 28817386',
  '0152 28895456',
  '0152 54599371',
  '0172 9925904',
  '0172 9968532',
  '0172 9973185',
  '0172 9980752',
  '0174 9091317',
  '0174 9464308',
] as const;

/** The `at`th landline number, spaced as DIN 5008 wants it. */
export function landline(at: number): string {
  const city = landlines[at % landlines.length] ?? landlines[0];
  const figures = String(Math.floor(at / landlines.length) % 1000).padStart(3, '0');
  return city === '0221 4710' ? `${city}${figures}` : `${city}${figures}`;
}

const levels: readonly (readonly [AccessLevel, number])[] = [
  ['public', 3],
  ['network', 5],
  ['team', 2],
];
const consentText =
  'Ich bin einverstanden, dass mein Name und diese Kontaktdaten im öffentlichen Verzeichnis stehen.';

interface ContactFacts {
  readonly random: Random;
  readonly at: number;
  readonly domain: string;
  readonly languages: readonly string[];
  readonly confirmedAt: string | null;
}

const point = (
  type: ContactPoint['type'],
  value: string,
  level: AccessLevel,
  confirmedAt: string | null,
  label = '',
): ContactPoint => ({ type, value, label, level, confirmedAt });

/** The desk that answers the telephone; what is missing here is missing in real life too. */
export function deskContact(facts: ContactFacts, name: string): RecordedContact {
  const { random, at, domain, confirmedAt } = facts;
  const points: ContactPoint[] = [];
  if (!random.chance(0.04)) points.push(point('phone', landline(at * 3), 'public', confirmedAt));
  if (random.chance(0.12)) points.push(point('fax', landline(at * 3 + 1), 'public', confirmedAt));
  if (!random.chance(0.07))
    points.push(
      point('email', `${random.pick(['info', 'kontakt', 'post', 'buero'])}@${domain}`, 'public', confirmedAt),
    );
  return {
    type: 'desk',
    name,
    role: '',
    languages: facts.languages.slice(0, 3),
    level: 'public',
    consent: null,
    points,
  };
}

/** A person behind the desk; public only with consent. */
export function personContact(facts: ContactFacts): RecordedContact {
  const { random, at, domain, confirmedAt } = facts;
  const level = random.weighted(levels);
  const family = random.pick(familyNames);
  const given = random.pick(givenNames);
  const narrow: AccessLevel = level === 'public' && random.chance(0.4) ? 'network' : level;
  const points = [point('email', `${slugOf(given)}.${slugOf(family)}@${domain}`, level, confirmedAt)];
  if (random.chance(0.7))
    points.unshift(point('phone', landline(at * 3 + 2), level, confirmedAt, 'Durchwahl'));
  if (random.chance(0.35)) points.push(point('mobile', random.pick(mobiles), narrow, confirmedAt));
  return {
    type: 'person',
    name: `${given} ${family}`,
    role: random.pick(roles),
    languages: ['de', ...facts.languages.filter((code) => code !== 'de').slice(0, random.int(0, 2))],
    level,
    consent: level === 'public' ? { at: '2025-09-01', by: 'KI-Team', text: consentText } : null,
    points,
  };
}
