import type { FacetName } from '../../../contract/facets.ts';
import { changes as german } from '../../messages/de/changes.ts';
import { changes as english } from '../../messages/en/changes.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** Everything that the display of changes says. */
export type ChangeWords = typeof german;

/** What a vocabulary id is called: `label` of useDirectory(). */
export type NameOf = (facet: FacetName, id: string) => string;

/** The words for changes, which come with the features that show them. */
export const useChangeWords = (): ChangeWords => (useLanguage() === 'en' ? english : german);
