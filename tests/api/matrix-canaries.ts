import { accessLevels } from '../../src/contract/access.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { shownLocation, shownOffer, shownPoint } from '../support/partner-part.ts';
import { partnerWith } from '../support/search-cases.ts';
import type { Target } from './matrix-probes.ts';

/** A word that stands nowhere but in one entry at one level; `notes` are the team's own, `past` is only in its history. */
export const canary = (entry: string, level: string) => `kanari${entry}${level}`;
/** More than a level of its own keeps them from most people. */
export const kept = ['notes', 'past'];

/** An entry with a canary in every kind of part, at every level. */
export function entryWithCanaries(slug: Target): PartnerRecord {
  const base = partnerWith({ name: slug, phone: '030 23125 111' });
  const [desk] = base.contacts;
  if (desk === undefined) throw new Error('there is a desk');
  return {
    ...base,
    level: slug === 'intern' ? 'team' : 'public',
    // A whole part for each level, and parts of it that fewer people see than the part itself.
    contacts: accessLevels.flatMap((level) => [
      { ...desk, name: canary(slug, level), level, points: [] },
      {
        ...desk,
        name: 'Zentrale',
        points: [shownPoint({ type: 'email', value: `${canary(slug, level)}@verein.example`, level })],
      },
    ]),
    locations: accessLevels.map((level) => ({
      ...shownLocation({ key: '', street: canary(slug, level), hoursNote: canary(slug, level), level }),
      coordinates: null,
    })),
    offers: accessLevels.map((level) => shownOffer({ key: '', title: canary(slug, level), level })),
    cooperation: { since: null, agreement: '', responsible: '', notes: canary(slug, 'notes') },
  };
}

/** The first state of each: with somebody at the telephone who is not in the directory any more. */
export function entryOfThePast(slug: Target): PartnerRecord {
  const entry = entryWithCanaries(slug);
  const [contact] = entry.contacts;
  if (contact === undefined) throw new Error('there is a contact');
  return {
    ...entry,
    contacts: [...entry.contacts, { ...contact, name: canary(slug, 'past'), level: 'public' }],
  };
}
