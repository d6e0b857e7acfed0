import type { PartnerOffer } from '../../src/contract/partner.ts';
import type { KindBlueprint, OfferIdea } from './blueprint.ts';
import { rooms } from './general.ts';
import { fill, fits, type Traits } from './phrasing.ts';
import type { Random } from './random.ts';
import { daysBefore, isWeekly, offerTimes, registration } from './times.ts';

interface OfferFacts {
  readonly random: Random;
  readonly blueprint: KindBlueprint;
  readonly traits: Traits;
  readonly today: string;
}

/** The languages besides German that an offer speaks of; where it speaks of none, perhaps the partner's first ones. */
function languagesOf(idea: OfferIdea, { languages }: Traits, random: Random): readonly string[] {
  const others = languages.filter((code) => code !== 'de');
  if (idea.languages.length > 0) return idea.languages;
  if (idea.slots.includes('ss')) return others.slice(0, 3);
  return others.slice(0, idea.slots.includes('s') ? 1 : random.int(0, 2));
}

/** Advice and courses have rooms of their own; sport, youth and the like are where they always are. */
const placeOf = (when: string, { hours }: KindBlueprint, random: Random): string =>
  isWeekly(when) && hours === 'advice' && random.chance(0.25) ? random.pick(rooms) : '';

function offerOf(idea: OfferIdea, { random, blueprint, traits, today }: OfferFacts): PartnerOffer {
  const languages = languagesOf(idea, traits, random);
  const endsIn = random.chance(0.1) ? random.int(20, 320) : null;
  return {
    key: '',
    title: fill(idea.title, traits),
    text: fill(idea.text, traits),
    fields: idea.fields.filter((field) => traits.fields.includes(field)),
    targetGroups: [...idea.targets],
    languages: languages.length === 0 ? [] : ['de', ...languages],
    place: placeOf(idea.when, blueprint, random),
    times: offerTimes(idea.when, random),
    validFrom: endsIn === null ? null : daysBefore(today, 60),
    validTo: endsIn === null ? null : daysBefore(today, -endsIn),
    registration: registration(idea.when, idea.text, random),
    confirmedAt: null,
    confirmedBy: null,
    level: random.weighted([
      ['public', 94],
      ['network', 5],
      ['team', 1],
    ] as const),
  };
}

/** What a partner offers: nothing, or up to four things that such a partner offers. */
export function offersOf(facts: OfferFacts): PartnerOffer[] {
  const { random, blueprint, traits } = facts;
  const possible = blueprint.offers.filter((idea) => fits(idea, traits));
  const count = random.weighted([
    [0, 10],
    [1, 28],
    [2, 32],
    [3, 20],
    [4, 10],
  ] as const);
  return random.some(possible, count).map((idea) => offerOf(idea, facts));
}
