import { legal as german } from '../../messages/de/legal.ts';
import { legal as english } from '../../messages/en/legal.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of the legal pages, which come with them. */
export const useLegalMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
