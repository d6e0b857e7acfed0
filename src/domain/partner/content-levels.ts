import { type AccessLevel, accessLevels } from '../../contract/access.ts';
import type { ContactContent } from '../../contract/entry-content.ts';
import { narrower } from '../access.ts';

/** Who may see a contact: a person is shown to everyone only with consent. */
export const contactLevels = ({ type, consent }: Pick<ContactContent, 'type' | 'consent'>): AccessLevel[] =>
  accessLevels.filter((level) => level !== 'public' || type !== 'person' || consent);

/** Who may see a number or address of a contact: never more people than see the contact. */
export const pointLevels = ({ level }: Pick<ContactContent, 'level'>): AccessLevel[] =>
  accessLevels.filter((each) => narrower(level, each) === each);

export interface Narrowed {
  readonly contact: ContactContent;
  /** How many of its numbers and addresses fewer people see now. */
  readonly narrowed: number;
}

/** Gives a contact a level, and its points none that is wider. */
export function withContactLevel(contact: ContactContent, level: AccessLevel): Narrowed {
  const points = contact.points.map((point) => ({ ...point, level: narrower(level, point.level) }));
  const narrowed = points.filter((point, at) => point.level !== contact.points[at]?.level).length;
  return { contact: { ...contact, level, points }, narrowed };
}

/** The points that were seen by whoever saw the contact, and will not be by those who see it at a wider level. */
export function pointsLeftBehind({ level: before, points }: ContactContent, level: AccessLevel): string[] {
  const isWider = level !== before && narrower(level, before) === before;
  return isWider ? points.filter((point) => point.level === before).map(({ key }) => key) : [];
}

/** A contact whose level is allowed: without consent a person is not public any more. */
export function withAllowedLevel(contact: ContactContent): Narrowed {
  const [widest = 'team'] = contactLevels(contact);
  return withContactLevel(contact, narrower(widest, contact.level));
}
