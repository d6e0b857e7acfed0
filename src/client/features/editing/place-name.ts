import type { LocationContent } from '../../../contract/entry-content.ts';

/** What a location is called in a line: its street, or what else is known; `fallback` where nothing is. */
export const placeName = ({ street, addition, postcode }: LocationContent, fallback: string): string =>
  [street, addition, postcode].find((text) => text !== '') ?? fallback;
