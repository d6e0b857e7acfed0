import { account as german } from '../../messages/de/account.ts';
import { account as english } from '../../messages/en/account.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of signing in and of the account, which come with them. */
export const useAccountMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
