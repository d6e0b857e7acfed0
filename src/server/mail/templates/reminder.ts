import type { ComposedMail, MailLanguage } from '../mail.ts';
import { link, paragraph } from './block.ts';
import type { InvitationFacts } from './invitation.ts';
import { composeMail } from './layout.ts';

const texts = {
  de: ({ entryName, inviter, installation }: InvitationFacts) => ({
    subject:
      entryName === null
        ? `Erinnerung: Einladung zum ${installation}`
        : `Erinnerung: Eintrag „${entryName}“ im ${installation}`,
    request:
      entryName === null
        ? `${inviter} hat Sie eingeladen, im ${installation} mitzuarbeiten. Die Einladung ist noch offen.`
        : `${inviter} hat Sie eingeladen, sich um den Eintrag „${entryName}“ im ${installation} zu kümmern. Die Einladung ist noch offen.`,
    howTo: 'Zum Anmelden genügt Ihre E-Mail-Adresse. Hier geht es los:',
    refusal: `Möchten Sie das nicht übernehmen? Dann sagen Sie bitte ${inviter} Bescheid.`,
  }),
  en: ({ entryName, inviter, installation }: InvitationFacts) => ({
    subject:
      entryName === null
        ? `Reminder: invitation to ${installation}`
        : `Reminder: the entry “${entryName}” in ${installation}`,
    request:
      entryName === null
        ? `${inviter} has invited you to work on ${installation}. The invitation is still open.`
        : `${inviter} has invited you to look after the entry “${entryName}” in ${installation}. The invitation is still open.`,
    howTo: 'All you need for signing in is your e-mail address. Start here:',
    refusal: `Would you rather not? Then please let ${inviter} know.`,
  }),
};

/** Reminds somebody of an invitation that they have not answered. */
export function reminder(facts: InvitationFacts, language: MailLanguage): ComposedMail {
  const { subject, request, howTo, refusal } = texts[language](facts);
  const { name, installation } = facts;
  const blocks = [paragraph(request), paragraph(howTo), link(facts.signInUrl), paragraph(refusal)];
  return composeMail({ kind: 'reminder', language, subject, name, blocks, installation });
}
