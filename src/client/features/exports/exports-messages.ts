import { exports as german } from '../../messages/de/exports.ts';
import { exports as english } from '../../messages/en/exports.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words of handing out files, which come with it. */
export const useExportsMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
