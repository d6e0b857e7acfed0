import type {
  ContactPoint,
  Partner,
  PartnerContact,
  PartnerLocation,
  PartnerOffer,
} from '../../src/contract/partner.ts';
import { contentWith, deskWith, locationWith, offerWith, pointWith } from './content.ts';

/* Entries as a viewer gets them, with nothing about them but what a test gives. */

const unconfirmed = { confirmedAt: null, confirmedBy: null } as const;

export const shownPoint = (facts: Partial<ContactPoint> = {}): ContactPoint => ({
  ...pointWith(),
  ...unconfirmed,
  ...facts,
});

export function shownContact(facts: Partial<PartnerContact> = {}): PartnerContact {
  const { consent: _, points: __, ...desk } = deskWith();
  return { ...desk, points: [], ...facts };
}

export const shownLocation = (facts: Partial<PartnerLocation> = {}): PartnerLocation => ({
  ...locationWith(),
  hoursConfirmedAt: null,
  hoursConfirmedBy: null,
  ...unconfirmed,
  ...facts,
});

export const shownOffer = (facts: Partial<PartnerOffer> = {}): PartnerOffer => ({
  ...offerWith(),
  ...unconfirmed,
  ...facts,
});

export function shownPartner(facts: Partial<Partner> = {}): Partner {
  const { locations: _, contacts: __, offers: ___, ...content } = contentWith();
  const parts = { locations: [], contacts: [], offers: [] };
  return {
    slug: 'elternverein',
    ...content,
    ...parts,
    ...unconfirmed,
    level: 'public',
    cooperation: null,
    ...facts,
  };
}
