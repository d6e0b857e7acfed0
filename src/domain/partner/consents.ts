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

/**
 * A content in which only those agree who agreed before: a consent belongs to who gave it, so another name has none.
 * For what is written where no text stands to agree to.
 */
export const withoutNewConsents = (content: EntryContent, before: EntryContent): EntryContent => ({
  ...content,
  contacts: content.contacts.map((contact) => ({
    ...contact,
    consent:
      contact.consent &&
      before.contacts.some(
        ({ key, name, consent }) => key === contact.key && name === contact.name && consent,
      ),
  })),
});

/**
 * Places of the contacts for whom a decision on a proposal would say that they agree, though neither the published entry
 * nor its author says so of that person. A name that is neither's is the author's, corrected.
 */
export const consentsNobodyGave = (
  decided: EntryContent,
  published: EntryContent,
  proposed: EntryContent,
): number[] =>
  decided.contacts.flatMap(({ key, name, consent }, index) => {
    const [was, wanted] = [published, proposed].map(({ contacts }) =>
      contacts.find((contact) => contact.key === key),
    );
    const stands = was?.consent === true && was.name === name;
    const isGiven = wanted?.consent === true && (wanted.name === name || was?.name !== name);
    return consent && !stands && !isGiven ? [index] : [];
  });

/** Keys of the contacts whose person had agreed in a published state, and does not in a later one. */
export const withdrawnSince = (before: EntryContent, now: EntryContent): string[] =>
  before.contacts
    .filter(({ consent, key, name }) =>
      now.contacts.some((one) => consent && one.key === key && one.name === name && !one.consent),
    )
    .map(({ key }) => key);
