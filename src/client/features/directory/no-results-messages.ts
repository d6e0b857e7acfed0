import { noResults as german } from '../../messages/de/no-results.ts';
import { noResults as english } from '../../messages/en/no-results.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words for where nothing fits; they come only then. */
export const useNoResultsMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
