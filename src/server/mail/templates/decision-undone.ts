import type { ComposedMail, MailLanguage } from '../mail.ts';
import { link, paragraph } from './block.ts';
import { composeMail } from './layout.ts';

export interface DecisionUndoneFacts {
  /** Who proposed. */
  readonly name: string;
  readonly entryName: string;
  readonly entryUrl: string;
  readonly installation: string;
}

const texts = {
  de: (entry: string) => ({
    subject: `Wird noch einmal geprüft: Ihre Änderungen am Eintrag „${entry}“`,
    news: `die Entscheidung über Ihre Änderungen am Eintrag „${entry}“ wurde zurückgenommen; die Änderungen werden noch einmal geprüft. Über das Ergebnis erhalten Sie eine neue E-Mail.`,
    entry: 'Hier ist der Eintrag:',
  }),
  en: (entry: string) => ({
    subject: `Being reviewed again: your changes to the entry “${entry}”`,
    news: `The decision on your changes to the entry “${entry}” has been withdrawn; the changes are being reviewed again. You will receive another e-mail about the result.`,
    entry: 'This is the entry:',
  }),
};

/** Corrects what a caretaker was told about a proposal: the decision no longer stands. */
export function decisionUndone(facts: DecisionUndoneFacts, language: MailLanguage): ComposedMail {
  const { name, installation, entryUrl } = facts;
  const { subject, news, entry } = texts[language](facts.entryName);
  const blocks = [paragraph(news), paragraph(entry), link(entryUrl)];
  return composeMail({ kind: 'decision-undone', language, subject, name, blocks, installation });
}
