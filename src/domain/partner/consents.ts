import type { AccessLevel } from '../../contract/access.ts';
import type { EntryContent } from '../../contract/entry-content.ts';

const notPublic = (level: AccessLevel): AccessLevel => (level === 'public' ? 'network' : level);

/** A contact that is public no more, nor any of its points. */
export const noLongerPublic = <
  Contact extends {
    readonly level: AccessLevel;
    readonly points: readonly { readonly level: AccessLevel }[];
  },
>(
  contact: Contact,
): Contact => ({
  ...contact,
  level: notPublic(contact.level),
  points: contact.points.map((point) => ({ ...point, level: notPublic(point.level) })),
});

/** A content in which nobody agrees any more that a contact is public. */
export const withoutConsent = (content: EntryContent, key: string): EntryContent => ({
  ...content,
  contacts: content.contacts.map((contact) =>
    contact.key === key ? { ...noLongerPublic(contact), consent: false } : contact,
  ),
});

/** Keys of the contacts whose person had agreed in a published state, and does not in a later one. */
export const withdrawnSince = (before: EntryContent, now: EntryContent): string[] =>
  before.contacts
    .filter(({ consent, key, name }) =>
      now.contacts.some((one) => consent && one.key === key && one.name === name && !one.consent),
    )
    .map(({ key }) => key);
