import { partner as german } from '../../messages/de/partner.ts';
import { partner as english } from '../../messages/en/partner.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of the details, which come with them. */
export const usePartnerMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
