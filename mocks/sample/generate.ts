import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { partnerAt, type Taken } from './partner.ts';
import { createRandom } from './random.ts';
import { specialPartners } from './special.ts';

export interface SampleOptions {
  /** ISO date that the confirmations are counted back from. */
  readonly today: string;
}

const seed = 47_051;
/** Spreads neighbouring seeds (Knuth's multiplicative hash). */
const spread = 2_654_435_761;

/**
 * Sample partners one by one, always the same ones in the same order: a smaller network is the beginning of a larger
 * one. Only what they are called is remembered.
 */
export function* partnersStream(count: number, { today }: SampleOptions): Generator<PartnerRecord> {
  const special = specialPartners(today).slice(0, count);
  yield* special;
  const taken: Taken = {
    slugs: new Set(special.map(({ slug }) => slug)),
    summaries: new Set(special.map(({ summary }) => summary)),
  };
  for (let at = 0; at < count - special.length; at++)
    yield partnerAt(at, createRandom(seed + Math.imul(at + 1, spread)), taken, today);
}

/**
 * A fictional network of the city.
 * @param count how many partners; 300 make the sample installation.
 */
export const generatePartners = (count: number, options: SampleOptions): PartnerRecord[] => [
  ...partnersStream(count, options),
];
