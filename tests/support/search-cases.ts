import type { ContactPoint } from '../../src/contract/partner.ts';
import { blankRecord } from '../../src/domain/partner/blank-record.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { shownContact, shownLocation, shownOffer, shownPoint } from './partner-part.ts';

/* One table of searches for both sides: the browser's index and the server's SQL have to give the same. */

interface Facts extends Partial<Omit<PartnerRecord, 'name'>> {
  readonly name: string;
  /** District and quarter of the only location. */
  readonly at?: readonly [district: string, quarter: string | null];
  readonly phone?: string;
  readonly email?: string;
}

const point = (type: ContactPoint['type'], value: string): ContactPoint =>
  shownPoint({ key: '', type, value });

/** A partner with little about it but what a case needs. */
export function partnerWith({ at, phone, email, ...facts }: Facts): PartnerRecord {
  const points = [
    ...(phone === undefined ? [] : [point('phone', phone)]),
    ...(email === undefined ? [] : [point('email', email)]),
  ];
  const locations = at === undefined ? [] : [placeIn(...at)];
  const desk = { ...shownContact({ key: '', name: 'Büro', points }), consent: null };
  return {
    ...blankRecord,
    slug: slugOf(facts.name),
    kind: 'freier_traeger',
    level: 'public',
    locations,
    contacts: points.length === 0 ? [] : [desk],
    ...facts,
  };
}

const placeIn = (district: string, quarter: string | null): PartnerRecord['locations'][number] => ({
  ...shownLocation({ key: '', street: 'Musterweg 12', postcode: '47053', district, quarter }),
  coordinates: null,
});

const offer = (title: string): PartnerRecord['offers'][number] => shownOffer({ key: '', title });

export const corpus: readonly PartnerRecord[] = [
  partnerWith({
    name: 'Caritas Marxloh',
    kind: 'wohlfahrtsverband',
    umbrella: 'caritas',
    at: ['hamborn', 'marxloh'],
    fields: ['migrationsberatung'],
    phone: '030 23125 001',
    confirmedAt: '2026-10-01',
    serves: ['walsum'],
  }),
  partnerWith({
    name: 'Caritas Hochfeld',
    kind: 'wohlfahrtsverband',
    umbrella: 'caritas',
    at: ['mitte', 'hochfeld'],
    phone: '030 23125 002',
    confirmedAt: '2026-05-01',
  }),
  partnerWith({
    name: 'Zuflucht',
    offers: [offer('Flüchtlingsberatung')],
    at: ['mitte', 'altstadt'],
    languages: ['ar'],
  }),
  partnerWith({
    name: 'Haus Ankommen',
    summary: 'Für Neueingereiste und ihre Kinder.',
    at: ['walsum', null],
    targetGroups: ['neuzugewanderte'],
  }),
  partnerWith({
    name: 'Kinder- und Jugendpsychologischer Dienst',
    shortName: 'KJPD',
    kind: 'verwaltung',
    citywide: true,
    phone: '+49 203 12-345',
  }),
  partnerWith({
    name: 'Pool Nord',
    summary: 'Sprachmittlung vor Ort.',
    languages: ['tr', 'kmr'],
    at: ['ungeklaert', null],
  }),
  partnerWith({
    name: 'Türkischer Elternverein',
    kind: 'migrantenorganisation',
    at: ['rheinhausen', 'hochemmerich'],
    email: 'post@elternverein.example',
  }),
  partnerWith({ name: 'AWO Süd', shortName: 'AWO', umbrella: 'awo', at: ['sued', 'wedau'] }),
  partnerWith({ name: 'Awon Kreis', at: ['sued', 'buchholz'] }),
  partnerWith({
    name: 'Straße der Kulturen',
    summary: 'Partner*innen aus Ost-West-Projekten.',
    at: ['meiderich-beeck', 'laar'],
    confirmedAt: '2026-11-01',
  }),
  partnerWith({
    name: 'Ärztehaus Beeck',
    kind: 'gesundheit',
    at: ['meiderich-beeck', 'beeck'],
    fields: ['gesundheit'],
  }),
];

export interface SearchCase {
  readonly name: string;
  readonly params: string;
  /** Slugs in order. */
  readonly found: readonly string[];
  readonly language?: 'de' | 'en';
}

const one = (name: string, params: string, ...found: string[]): SearchCase => ({ name, params, found });

const caritas = ['caritas-marxloh', 'caritas-hochfeld'];

export const cases: readonly SearchCase[] = [
  one('infix in a compound, and the label of a field', 'q=beratung', 'caritas-marxloh', 'zuflucht'),
  one(
    'a name before a label before a text',
    'q=caritas&sort=relevance',
    'caritas-hochfeld',
    'caritas-marxloh',
  ),
  one('a typo reaches the word through its ending', 'q=sprachmitler', 'pool-nord'),
  one('a typo of two letters in a long word', 'q=fluchtlingsberatnug', 'zuflucht'),
  one('digraph', 'q=tuerkisch', 'tuerkischer-elternverein', 'pool-nord'),
  one('base letter', 'q=turkisch', 'tuerkischer-elternverein', 'pool-nord'),
  one('umlaut', 'q=T%C3%BCrkisch', 'tuerkischer-elternverein', 'pool-nord'),
  one('a written digraph is no umlaut', 'q=eingereiste', 'haus-ankommen'),
  one('two terms, both needed, across name and place', 'q=caritas+marxloh', 'caritas-marxloh'),
  one('words across a hyphen', 'q=jugend+psych', 'kinder-und-jugendpsychologischer-dienst'),
  one('acronym first', 'q=awo', 'awo-sued', 'awon-kreis'),
  one('part of a number, spaced otherwise', 'q=2312+5001', 'caritas-marxloh'),
  one('a number without spaces', 'q=03023125', 'caritas-hochfeld', 'caritas-marxloh'),
  one('a national number is found by its international form', 'q=%2B49+30+23125+002', 'caritas-hochfeld'),
  one(
    'an international number is found by its national form',
    'q=0203+12345',
    'kinder-und-jugendpsychologischer-dienst',
  ),
  one('figures of an address are words', 'q=47053+musterweg&kind=gesundheit', 'aerztehaus-beeck'),
  one('joined words: Partner*innen, Ost-West', 'q=partnerinnen+ostwest', 'strasse-der-kulturen'),
  one('ss finds ß, and ß finds ss', 'q=strasse', 'strasse-der-kulturen'),
  one('a name that begins with an umlaut', 'q=aerzte', 'aerztehaus-beeck'),
  one('an alias of a language', 'q=kurmanci', 'pool-nord'),
  one('part of an e-mail address', 'q=elternverein.example', 'tuerkischer-elternverein'),
  one('nothing like it', 'q=xyzzyqq'),
  one('punctuation alone asks for nothing', 'q=...&kind=gesundheit', 'aerztehaus-beeck'),
  one(
    'several values of a facet widen',
    'kind=gesundheit&kind=verwaltung',
    'aerztehaus-beeck',
    'kinder-und-jugendpsychologischer-dienst',
  ),
  one('several facets narrow', 'umbrella=caritas&district=mitte', 'caritas-hochfeld'),
  one(
    'a district: there, serving it, or citywide',
    'district=walsum',
    'caritas-marxloh',
    'haus-ankommen',
    'kinder-und-jugendpsychologischer-dienst',
  ),
  one('without the citywide', 'district=walsum&citywide=false', 'caritas-marxloh', 'haus-ankommen'),
  one('unresolved districts, which nobody serves citywide', 'district=ungeklaert', 'pool-nord'),
  one(
    'unresolved or Walsum',
    'district=ungeklaert&district=walsum&citywide=false',
    'caritas-marxloh',
    'haus-ankommen',
    'pool-nord',
  ),
  one('a quarter', 'quarter=hochfeld', 'caritas-hochfeld'),
  one('a language', 'language=kmr', 'pool-nord'),
  one('a target group', 'targetGroup=neuzugewanderte', 'haus-ankommen'),
  one('confirmed since', 'confirmedSince=2026-10-01', 'caritas-marxloh', 'strasse-der-kulturen'),
  one('by district, then quarter, then name', 'sort=district&q=s%C3%BCd', 'awo-sued', 'awon-kreis'),
  one(
    'last confirmed first, never confirmed last',
    'sort=confirmed&umbrella=caritas&umbrella=awo',
    ...caritas,
    'awo-sued',
  ),
  one(
    'by name, umlauts as their base letters',
    'kind=gesundheit&kind=verwaltung&kind=migrantenorganisation&sort=name',
    'aerztehaus-beeck',
    'kinder-und-jugendpsychologischer-dienst',
    'tuerkischer-elternverein',
  ),
  { ...one('labels in English', 'q=health', 'aerztehaus-beeck'), language: 'en' },
  { ...one('and only in English', 'q=gesundheit'), language: 'en' },
];
