import { history as german } from '../../messages/de/history.ts';
import { history as english } from '../../messages/en/history.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of the history, which come with it. */
export const useHistoryMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
