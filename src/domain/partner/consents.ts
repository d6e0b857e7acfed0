import type { EntryContent } from '../../contract/entry-content.ts';

/** A content in which a contact is public no more, nor any of its points. */
export const withoutConsent = (content: EntryContent, key: string): EntryContent => ({
  ...content,
  contacts: content.contacts.map((contact) =>
    contact.key !== key
      ? contact
      : {
          ...contact,
          consent: false,
          level: contact.level === 'public' ? 'network' : contact.level,
          points: contact.points.map((point) => ({
            ...point,
            level: point.level === 'public' ? 'network' : point.level,
          })),
        },
  ),
});

/** Keys of the contacts whose person had agreed in a published state, and does not in a later one. */
export const withdrawnSince = (before: EntryContent, now: EntryContent): string[] =>
  before.contacts
    .filter(({ consent, key, name }) =>
      now.contacts.some((one) => consent && one.key === key && one.name === name && !one.consent),
    )
    .map(({ key }) => key);
