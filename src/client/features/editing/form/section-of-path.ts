import type { Section } from '../addresses.ts';

const byField: Readonly<Record<string, Section>> = {
  contacts: 'kontakte',
  offers: 'angebote',
  languages: 'sprachen',
  fields: 'handlungsfelder',
  targetGroups: 'handlungsfelder',
  citywide: 'bezirke',
  serves: 'bezirke',
};

/** The page of the form on which a path of the content is changed. */
export function sectionOfPath(path: string): Section {
  const [field = '', , inside = ''] = path.split('/');
  if (field.startsWith('locations')) return /^hours/.test(inside) ? 'oeffnungszeiten' : 'anschrift';
  return byField[field.replace('#', '')] ?? 'ueber-uns';
}

/** The page after this one; null after the last. */
export function sectionAfter(section: Section, all: readonly Section[]): Section | null {
  const at = all.indexOf(section);
  return at === -1 ? null : (all[at + 1] ?? null);
}
