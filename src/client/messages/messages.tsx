import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { InterfaceLanguage } from '../../domain/vocabulary.ts';
import { useViewSettings } from '../stores/view-settings.ts';
import type { de } from './de.ts';

export type Messages = typeof de;

interface Spoken {
  readonly language: InterfaceLanguage;
  readonly messages: Messages;
}

/** Loads the texts of one language; each is a chunk of its own. */
export async function loadMessages(language: InterfaceLanguage): Promise<Spoken> {
  const messages = language === 'en' ? (await import('./en.ts')).en : (await import('./de.ts')).de;
  return { language, messages };
}

const MessagesContext = createContext<Spoken | null>(null);

/** Gives the texts to everything inside, and changes them when another language is chosen. */
export function MessagesProvider({ initial, children }: { initial: Spoken; children: ReactNode }) {
  const wanted = useViewSettings((settings) => settings.language);
  const [spoken, setSpoken] = useState(initial);
  useEffect(() => {
    let current = true;
    void loadMessages(wanted).then((loaded) => {
      if (current) setSpoken(loaded);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  return <MessagesContext value={spoken}>{children}</MessagesContext>;
}

function useSpoken(): Spoken {
  const spoken = useContext(MessagesContext);
  if (spoken === null) throw new Error('no MessagesProvider around this component');
  return spoken;
}

/** The interface's texts in the chosen language. */
export const useMessages = (): Messages => useSpoken().messages;

/** The language that the interface speaks now (while another one is loading: the one before). */
export const useLanguage = (): InterfaceLanguage => useSpoken().language;
