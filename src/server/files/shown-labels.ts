import type { Vocabulary } from '../../contract/vocabulary.ts';
import { facetValues, type InterfaceLanguage, shortLabel } from '../../domain/vocabulary.ts';

/** What the ids of fields and languages are called; an id that the vocabulary lacks is its own name. */
export function shownLabels(vocabulary: Vocabulary, language: InterfaceLanguage) {
  const values = facetValues(vocabulary, language);
  const named = (facet: 'field' | 'language' | 'kind') => {
    const names = new Map(values[facet].map(({ id, label }) => [id, shortLabel(label)]));
    return (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  };
  return { fields: named('field'), languages: named('language'), kinds: named('kind') };
}

/** A date as people write it: 20.11.2026, or 20 November 2026. */
export const shownDay = (date: string, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: language === 'de' ? 'medium' : 'long',
  }).format(new Date(date));
