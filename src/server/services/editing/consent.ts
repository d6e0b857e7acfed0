import { noLongerPublic } from '../../../domain/partner/consents.ts';
import { withoutMarks } from '../../../domain/partner/erasure.ts';
import type { Consent, PartnerRecord } from '../../../domain/partner/record.ts';
import type { InterfaceLanguage } from '../../../domain/vocabulary.ts';

/** The text that people agree to, word for word as the form shows it. */
const consentTexts: Readonly<Record<InterfaceLanguage, string>> = {
  de: 'Die genannte Person ist damit einverstanden, dass ihr Name und die als öffentlich gekennzeichneten Kontaktdaten im öffentlichen Verzeichnis der Kooperationspartner*innen stehen. Die Einwilligung kann jederzeit widerrufen werden.',
  en: 'The person named agrees that their name and the contact details marked as public appear in the public directory of cooperation partners. The consent can be withdrawn at any time.',
};

/** A consent as it is recorded. @param language in which the text was shown to whoever says that the person agrees. */
export const consentGiven = (at: string, by: string, language: InterfaceLanguage): Consent => ({
  at,
  by,
  text: consentTexts[language],
});

/** A contact that is public no more, and none of its points. */
export const takenBack = (record: PartnerRecord, key: string): PartnerRecord => ({
  ...record,
  contacts: record.contacts.map((contact) =>
    contact.key === key ? { ...noLongerPublic(contact), consent: null } : contact,
  ),
});

/**
 * What may be published again of an earlier state: no consent that was withdrawn since (GDPR art. 7(3)), and nothing in
 * the place of a person who was erased.
 */
export function broughtBack(earlier: PartnerRecord, current: PartnerRecord): PartnerRecord {
  const agrees = (key: string, name: string) =>
    current.contacts.some(
      (contact) => contact.key === key && contact.name === name && contact.consent !== null,
    );
  const kept = withoutMarks(earlier);
  return kept.contacts
    .filter(({ consent, key, name }) => consent !== null && !agrees(key, name))
    .reduce((record, { key }) => takenBack(record, key), kept);
}
