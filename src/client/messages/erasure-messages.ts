import { erasedAccount, erasedValue } from '../../contract/erased.ts';
import { erasure as german } from './de/erasure.ts';
import { erasure as english } from './en/erasure.ts';
import { useLanguage } from './messages.tsx';

/** The words of erasing, which come with the pages that need them. */
export const useErasureMessages = (): typeof german => (useLanguage() === 'en' ? english : german);

/** Says in the reader's language that somebody was erased where the database has its mark. */
export const useShownMarks = (): ((text: string) => string) => {
  const { value, account } = useErasureMessages();
  return (text) => text.replaceAll(erasedValue, value).replaceAll(erasedAccount, account);
};
