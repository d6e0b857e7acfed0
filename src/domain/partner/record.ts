import type { Partner, PartnerContact, PartnerCooperation, PartnerLocation } from '../../contract/partner.ts';

/** Consent of a natural person to be listed publicly: when, given to whom, and to which text. */
export interface Consent {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

export interface RecordedContact extends PartnerContact {
  /** Required for a person's public contact (GDPR art. 7(1)); the database refuses it otherwise. */
  readonly consent: Consent | null;
}

export interface RecordedLocation extends PartnerLocation {
  /** WGS 84, degrees. */
  readonly coordinates: { readonly longitude: number; readonly latitude: number } | null;
}

/**
 * Everything that is stored about one partner: what a member of the team would see, and what only the software
 * needs. Never leaves the server; viewers get `visiblePartner(record, level)`.
 */
export interface PartnerRecord extends Omit<Partner, 'locations' | 'contacts' | 'cooperation'> {
  readonly locations: readonly RecordedLocation[];
  readonly contacts: readonly RecordedContact[];
  readonly cooperation: PartnerCooperation | null;
  readonly state: 'active' | 'archived';
  /** Where an imported partner comes from, and its key there; a repeated import finds it by these alone. */
  readonly source: { readonly name: string; readonly key: string } | null;
}
