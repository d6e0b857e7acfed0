import type { ComposedMail, MailLanguage } from '../mail.ts';
import { link, paragraph } from './block.ts';
import { composeMail } from './layout.ts';

export interface SecondFactorResetFacts {
  readonly name: string;
  /** Follows „im“, such as Partnernetz Duisburg. */
  readonly installation: string;
  readonly signInUrl: string;
}

const texts = {
  de: (installation: string) => ({
    subject: `Ihr zweiter Faktor im ${installation} wurde zurückgesetzt`,
    news: `Ihr zweiter Faktor im ${installation} wurde von der Administration zurückgesetzt. Sie sind überall abgemeldet. Mit dem Code aus der E-Mail kommen Sie wieder hinein und können einen neuen einrichten:`,
    question: 'Sie wissen nichts davon? Dann melden Sie sich bitte gleich bei der Administration Ihres KI.',
  }),
  en: (installation: string) => ({
    subject: `Your second factor in ${installation} was reset`,
    news: `Your second factor in ${installation} was reset by an administrator. You are signed out everywhere. With the code by e-mail you get in again and can set up a new one:`,
    question:
      'You know nothing about this? Then please get in touch with an administrator of your integration centre at once.',
  }),
};

/** Tells somebody that their second factor was taken off: they asked for it, or somebody else did. */
export function secondFactorReset(facts: SecondFactorResetFacts, language: MailLanguage): ComposedMail {
  const { name, installation, signInUrl } = facts;
  const { subject, news, question } = texts[language](installation);
  const blocks = [paragraph(news), link(signInUrl), paragraph(question)];
  return composeMail({ kind: 'second-factor-reset', language, subject, name, blocks, installation });
}
