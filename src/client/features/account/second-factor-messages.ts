import { secondFactor as german } from '../../messages/de/second-factor.ts';
import { secondFactor as english } from '../../messages/en/second-factor.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of the second factor, which come with it. */
export const useSecondFactorMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
