import { savedLists as german } from '../../messages/de/saved-lists.ts';
import { savedLists as english } from '../../messages/en/saved-lists.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words about lists that are kept. */
export const useSavedListMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
