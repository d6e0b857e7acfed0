import type { AccessLevel } from '../../contract/access.ts';
import type { Partner, PartnerContact, PartnerLocation } from '../../contract/partner.ts';
import { canSee } from '../access.ts';
import type { PartnerRecord, RecordedContact, RecordedLocation } from './record.ts';
import { visibleParts } from './visible-parts.ts';

function withoutCoordinates({ coordinates: _, ...location }: RecordedLocation): PartnerLocation {
  return location;
}

function visibleContact({ consent: _, ...contact }: RecordedContact, viewer: AccessLevel): PartnerContact {
  return { ...contact, points: visibleParts(contact.points, contact.level, viewer) };
}

/**
 * Reduces a partner to what a viewer of the given level may see: the only way from a record to anything that leaves
 * the server.
 * @returns null where the viewer may not know of the partner at all, or where it is archived.
 */
export function visiblePartner(record: PartnerRecord, viewer: AccessLevel): Partner | null {
  if (record.state === 'archived' || !canSee(viewer, record.level)) return null;
  const { state: _, source: __, ...partner } = record;
  return {
    ...partner,
    locations: visibleParts(record.locations, record.level, viewer).map(withoutCoordinates),
    contacts: visibleParts(record.contacts, record.level, viewer).map((contact) =>
      visibleContact(contact, viewer),
    ),
    offers: visibleParts(record.offers, record.level, viewer),
    cooperation: canSee(viewer, 'team') ? record.cooperation : null,
  };
}
