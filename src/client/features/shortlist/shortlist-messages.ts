import { shortlist as german } from '../../messages/de/shortlist.ts';
import { shortlist as english } from '../../messages/en/shortlist.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of the shortlist, which come with it. */
export const useShortlistMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
