import { createContext, useContext } from 'react';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import type { Unread } from '../../../ui/hours/unread.ts';

/** Changes the content as it then is: undoing may come after other changes. */
export type Update = (change: (content: EntryContent) => EntryContent) => void;

/** What the pages of the form work on. */
export interface FormValue {
  readonly content: EntryContent;
  readonly update: Update;
  /** What is published; null for an entry that is not there yet. */
  readonly published: EntryContent | null;
  /** What was typed and could not be read, by path. */
  readonly unread: Unread;
  /** Notes what could not be read; null where that is over. */
  readonly noteUnread: (texts: Readonly<Record<string, string | null>>) => void;
  /** Withdraws a person's consent at once; null where nothing is published. */
  readonly withdraw: ((key: string) => Promise<void>) | null;
}

const FormContext = createContext<FormValue | null>(null);

/** Gives the content to the pages of the form inside. */
export const FormProvider = FormContext;

/** The content that is being changed; only inside the form. */
export function useForm(): FormValue {
  const value = useContext(FormContext);
  if (value === null) throw new Error('no form around this component');
  return value;
}
