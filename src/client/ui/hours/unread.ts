import type { EntryContent } from '../../../contract/entry-content.ts';
import { type HoursProblem, readHours } from '../../../domain/opening-text.ts';

/**
 * What somebody has typed and we could not read, by its path: `locations/1/hours/2` are a Tuesday's hours. The content
 * has no place for it, and nobody's words are lost without a word.
 */
export type Unread = Readonly<Record<string, string>>;

/** Where the hours of a location are, as changes name it. */
export const hoursPath = (locationKey: string): string => `locations/${locationKey}/hours`;

/** Where those of one day are. */
export const dayPath = (hours: string, day: number): string => `${hours}/${day}`;

/** With these texts in place of what was unread there; null where it can be read now, or is gone. */
export function withUnread(unread: Unread, texts: Readonly<Record<string, string | null>>): Unread {
  const all = Object.entries({ ...unread, ...texts });
  return Object.fromEntries(all.filter((each): each is [string, string] => each[1] !== null));
}

/** An hour of a day that could not be read. */
export interface UnreadHours {
  readonly path: string;
  /** 1 is Monday. */
  readonly day: number;
  readonly text: string;
  readonly problem: HoursProblem;
}

/** The days of a week's hours that have still to be put right. */
export const unreadDays = (unread: Unread, hours: string): UnreadHours[] =>
  [1, 2, 3, 4, 5, 6, 7].flatMap((day) => {
    const path = dayPath(hours, day);
    const text = unread[path] ?? '';
    const { problem } = readHours(text);
    return problem === null ? [] : [{ path, day, text, problem }];
  });

/** The hours that have still to be put right, in the order of the form; a location that was removed has none. */
export const unreadHours = (unread: Unread, { locations }: EntryContent): UnreadHours[] =>
  locations.flatMap(({ key }) => unreadDays(unread, hoursPath(key)));
