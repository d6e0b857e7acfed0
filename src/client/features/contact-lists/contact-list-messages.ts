import { contactLists as german } from '../../messages/de/contact-lists.ts';
import { contactLists as english } from '../../messages/en/contact-lists.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words about making a list, which come with its page. */
export const useContactListMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
