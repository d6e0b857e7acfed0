import { workPaths } from '../../work-paths.ts';

/** The short pages of the form, in their order. Their names stand in the address. */
export const sections = [
  'kontakte',
  'oeffnungszeiten',
  'anschrift',
  'angebote',
  'sprachen',
  'ueber-uns',
  'handlungsfelder',
  'bezirke',
] as const;

/** What only the KI writes: who sees the entry, and notes about working together. */
export const teamSection = 'zusammenarbeit';

export type Section = (typeof sections)[number] | typeof teamSection;

/** What is open: the entry as it is, the form (a page of it, or all of them), or what is about to be sent. */
export type View =
  | { readonly page: 'entry' }
  | { readonly page: 'form'; readonly section: Section | null }
  | { readonly page: 'send' };

const isSection = (name: string): name is Section =>
  name === teamSection || sections.some((section) => section === name);

/** What an address opens; `direct` where it is published without a review. */
export function viewOf(search: URLSearchParams): { readonly view: View; readonly direct: boolean } {
  const direct = search.has('direkt');
  if (search.has('senden')) return { view: { page: 'send' }, direct };
  const wanted = search.get('bearbeiten');
  if (wanted === null) return { view: direct ? { page: 'form', section: null } : { page: 'entry' }, direct };
  return { view: { page: 'form', section: isSection(wanted) ? wanted : null }, direct };
}

/** The address of a view, without the page that it belongs to. */
export function searchOf(view: View, direct: boolean): string {
  const asked = [
    ...(direct ? ['direkt'] : []),
    ...(view.page === 'form' ? [view.section === null ? 'bearbeiten' : `bearbeiten=${view.section}`] : []),
    ...(view.page === 'send' ? ['senden'] : []),
  ];
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}

/** The address of an entry's view. */
export const entryAddress = (slug: string, view: View, direct = false): string =>
  `${workPaths.editEntry(slug)}${searchOf(view, direct)}`;
