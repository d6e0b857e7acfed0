import { hours as german } from '../../messages/de/hours.ts';
import { hours as english } from '../../messages/en/hours.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of the editor for opening hours, which come with it. */
export const useHoursWords = (): typeof german => (useLanguage() === 'en' ? english : german);
