import { people as german } from '../../messages/de/people.ts';
import { people as english } from '../../messages/en/people.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words about people and the archive, which come with these pages. */
export const usePeopleMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
