import type {
  ContactContent,
  EntryContent,
  LocationContent,
  OfferContent,
} from '../../../contract/entry-content.ts';
import { unresolvedDistrict } from '../../../contract/unresolved-district.ts';
import { canSee } from '../../../domain/access.ts';
import { pointProblem } from '../../../domain/partner/point-problem.ts';
import type { City } from '../../cities/city.ts';
import { type FieldReason, Refusal, type RefusedField } from '../service-error.ts';

export type CityWords = Pick<
  City,
  'kinds' | 'umbrellas' | 'fields' | 'targetGroups' | 'languages' | 'districts'
>;
type Check = (at: string, refuse: (name: string, reason: FieldReason) => void) => void;

const knownIds = (terms: readonly { readonly id: string }[]) => new Set(terms.map(({ id }) => id));

function uniqueKeys(parts: readonly { readonly key: string }[]): Check {
  return (at, refuse) => {
    parts.forEach(({ key }, index) => {
      if (parts.findIndex((part) => part.key === key) !== index) refuse(`${at}.${index}.key`, 'doubleKey');
    });
  };
}

function inVocabulary(values: readonly string[], known: ReadonlySet<string>): Check {
  return (at, refuse) => {
    values.forEach((value, index) => {
      if (!known.has(value)) refuse(`${at}.${index}`, 'notInVocabulary');
    });
  };
}

function locationChecks(
  { district, quarter, hours }: LocationContent,
  districts: CityWords['districts'],
): Check {
  return (at, refuse) => {
    const home = districts.find(({ id }) => id === district);
    if (home === undefined && district !== unresolvedDistrict) refuse(`${at}.district`, 'notInVocabulary');
    if (quarter !== null && !home?.quarters.some(({ id }) => id === quarter))
      refuse(`${at}.quarter`, 'quarterElsewhere');
    hours.forEach(({ from, to }, index) => {
      if (from >= to) refuse(`${at}.hours.${index}.to`, 'endsBeforeStart');
    });
  };
}

/** A person may be shown publicly only with consent (GDPR art. 6(1)(a), 7(1)); a point never more widely than its contact. */
function contactChecks({ type, level, consent, points }: ContactContent): Check {
  return (at, refuse) => {
    if (type === 'person' && level === 'public' && !consent) refuse(`${at}.consent`, 'consentMissing');
    points.forEach((point, index) => {
      const reason = pointProblem(point);
      if (reason !== null) refuse(`${at}.points.${index}.value`, reason);
      if (!canSee(point.level, level)) refuse(`${at}.points.${index}.level`, 'widerThanContact');
    });
    uniqueKeys(points)(`${at}.points`, refuse);
  };
}

function offerChecks({ validFrom, validTo }: OfferContent): Check {
  return (at, refuse) => {
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      refuse(`${at}.validTo`, 'endsBeforeStart');
  };
}

function vocabularyChecks(content: EntryContent, words: CityWords): [string, Check][] {
  const [fields, groups, languages] = [knownIds(words.fields), knownIds(words.targetGroups), words.languages];
  const codes = new Set(languages.map(({ code }) => code));
  return [
    ['kind', inVocabulary([content.kind], knownIds(words.kinds))],
    [
      'umbrella',
      inVocabulary(content.umbrella === null ? [] : [content.umbrella], knownIds(words.umbrellas)),
    ],
    ['fields', inVocabulary(content.fields, fields)],
    ['targetGroups', inVocabulary(content.targetGroups, groups)],
    ['languages', inVocabulary(content.languages, codes)],
    ['serves', inVocabulary(content.serves, knownIds(words.districts))],
    ...content.contacts.map(({ languages }, at): [string, Check] => [
      `contacts.${at}.languages`,
      inVocabulary(languages, codes),
    ]),
    ...content.offers.flatMap((offer, at): [string, Check][] => [
      [`offers.${at}.fields`, inVocabulary(offer.fields, fields)],
      [`offers.${at}.targetGroups`, inVocabulary(offer.targetGroups, groups)],
      [`offers.${at}.languages`, inVocabulary(offer.languages, codes)],
    ]),
  ];
}

/**
 * What a content's form alone does not say: words of the city's vocabulary, levels, consent, times.
 * @param at where in the request the content stands.
 * @returns every field that must not be published as it is.
 */
export function refusedFields(content: EntryContent, words: CityWords, at = 'content'): RefusedField[] {
  const refused: RefusedField[] = [];
  const refuse = (name: string, reason: FieldReason) => void refused.push({ name: `${at}.${name}`, reason });
  const checks: [string, Check][] = [
    ...vocabularyChecks(content, words),
    ['locations', uniqueKeys(content.locations)],
    ['contacts', uniqueKeys(content.contacts)],
    ['offers', uniqueKeys(content.offers)],
    ...content.locations.map((each, index): [string, Check] => [
      `locations.${index}`,
      locationChecks(each, words.districts),
    ]),
    ...content.contacts.map((each, index): [string, Check] => [`contacts.${index}`, contactChecks(each)]),
    ...content.offers.map((each, index): [string, Check] => [`offers.${index}`, offerChecks(each)]),
  ];
  for (const [place, check] of checks) check(place, refuse);
  return refused;
}

/** The same. @throws Refusal `invalid-body` that names every field. */
export function checkContent(content: EntryContent, words: CityWords, at = 'content'): void {
  const refused = refusedFields(content, words, at);
  if (refused.length > 0) throw new Refusal('invalid-body', refused);
}
