import { imports as german } from '../../messages/de/imports.ts';
import { imports as english } from '../../messages/en/imports.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** The words about spreadsheets that come in; they come with these pages. */
export const useImportMessages = (): typeof german => (useLanguage() === 'en' ? english : german);
