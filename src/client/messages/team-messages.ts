import { team as german } from './de/team.ts';
import { team as english } from './en/team.ts';
import { useLanguage } from './messages.tsx';

/** The words that the KI team's pages share; they come with the first of them. */
export const useTeamMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
