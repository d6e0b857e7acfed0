import type { TableColumn } from '../../../domain/contact-list/settings.ts';
import { list as german } from '../../../print/words/de.ts';
import { list as english } from '../../../print/words/en.ts';
import { useLanguage } from '../../messages/messages.tsx';

/** What the columns are called on paper, in the interface's language. */
export const useColumnNames = (): Readonly<Record<TableColumn, string>> =>
  (useLanguage() === 'en' ? english : german).columns;
