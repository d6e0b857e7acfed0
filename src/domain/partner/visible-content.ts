import type { AccessLevel } from '../../contract/access.ts';
import type { EntryContent } from '../../contract/entry-content.ts';
import { canSee } from '../access.ts';
import { visibleParts } from './visible-parts.ts';

/**
 * What somebody of a level sees of a content, as `visiblePartner` shows it: for those who write it, so that they know.
 * @param level of the entry itself; @param viewer who looks.
 * @returns null where the entry is not there for them at all.
 */
export function visibleContent(
  content: EntryContent,
  level: AccessLevel,
  viewer: AccessLevel,
): EntryContent | null {
  if (!canSee(viewer, level)) return null;
  return {
    ...content,
    locations: visibleParts(content.locations, level, viewer),
    contacts: visibleParts(content.contacts, level, viewer).map((contact) => ({
      ...contact,
      points: visibleParts(contact.points, contact.level, viewer),
    })),
    offers: visibleParts(content.offers, level, viewer),
  };
}
