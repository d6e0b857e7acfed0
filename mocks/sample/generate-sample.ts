import type { Sample } from '../../src/server/seed-sample.ts';
import { generatePartners } from './generate.ts';
import { sampleProposals } from './proposals.ts';

/**
 * What a sample installation begins with.
 * @param partners how many; at least the twelve that are written by hand.
 * @param today ISO date that the confirmations are counted back from.
 */
export const generateSample = (partners: number, today: string): Sample => ({
  partners: generatePartners(partners, { today }),
  proposals: sampleProposals,
});
