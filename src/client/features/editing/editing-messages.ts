import { editing as german } from '../../messages/de/editing.ts';
import { editing as english } from '../../messages/en/editing.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** Everything that the pages for looking after an entry say. */
export type EditingWords = typeof german;

/** The words of looking after an entry, which come with it. */
export const useEditingMessages = (): EditingWords => (useLanguage() === 'en' ? english : german);
