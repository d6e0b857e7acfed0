import type { Consent, PartnerRecord } from '../../../domain/partner/record.ts';

/** The text that people agree to, word for word as the form shows it in German. */
export const consentText =
  'Die genannte Person ist damit einverstanden, dass ihr Name und die als öffentlich gekennzeichneten Kontaktdaten im öffentlichen Verzeichnis der Kooperationspartner*innen stehen. Die Einwilligung kann jederzeit widerrufen werden.';

export const consentGiven = (at: string, by: string): Consent => ({ at, by, text: consentText });

/** A contact that is public no more, and none of its points. */
export const takenBack = (record: PartnerRecord, key: string): PartnerRecord => ({
  ...record,
  contacts: record.contacts.map((contact) =>
    contact.key !== key
      ? contact
      : {
          ...contact,
          consent: null,
          level: contact.level === 'public' ? 'network' : contact.level,
          points: contact.points.map((point) => ({
            ...point,
            level: point.level === 'public' ? 'network' : point.level,
          })),
        },
  ),
});

/**
 * An earlier state without the consents that were withdrawn since: what is published again must not bring back
 * what somebody has forbidden (GDPR art. 7(3)).
 */
export function withoutWithdrawnConsents(earlier: PartnerRecord, current: PartnerRecord): PartnerRecord {
  const agrees = (key: string, name: string) =>
    current.contacts.some(
      (contact) => contact.key === key && contact.name === name && contact.consent !== null,
    );
  return earlier.contacts
    .filter(({ consent, key, name }) => consent !== null && !agrees(key, name))
    .reduce((record, { key }) => takenBack(record, key), earlier);
}
