import { entryActions as german } from '../../messages/de/entry-actions.ts';
import { entryActions as english } from '../../messages/en/entry-actions.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** What the KI can do with an entry, in words; they come with the buttons. */
export const useEntryActionsMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
