import type { ComposedMail, MailLanguage } from '../mail.ts';
import { paragraph } from './block.ts';
import { composeMail } from './layout.ts';

export interface RoleWithdrawnFacts {
  readonly name: string;
  /** Follows „zum“, such as Partnernetz Duisburg. */
  readonly installation: string;
}

const texts = {
  de: (installation: string) => ({
    subject: `Ihr Zugang zum ${installation} wurde beendet`,
    news: `Ihr Zugang zum ${installation} wurde beendet; Sie können sich dort nicht mehr anmelden. Das öffentliche Verzeichnis steht Ihnen weiter offen.`,
    question: 'Halten Sie das für ein Versehen? Dann wenden Sie sich bitte an Ihr Integrationszentrum.',
  }),
  en: (installation: string) => ({
    subject: `Your access to ${installation} has ended`,
    news: `Your access to ${installation} has ended, so you can no longer sign in there. The public directory remains open to you.`,
    question: 'Do you think that this is a mistake? Then please contact your integration centre.',
  }),
};

/** Tells somebody that their account no longer opens anything. */
export function roleWithdrawn(facts: RoleWithdrawnFacts, language: MailLanguage): ComposedMail {
  const { name, installation } = facts;
  const { subject, news, question } = texts[language](installation);
  const blocks = [paragraph(news), paragraph(question)];
  return composeMail({ kind: 'role-withdrawn', language, subject, name, blocks, installation });
}
