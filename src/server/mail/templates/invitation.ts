import type { Role } from '../../../contract/roles.ts';
import type { ComposedMail, MailLanguage } from '../mail.ts';
import { link, paragraph } from './block.ts';
import { composeMail } from './layout.ts';

export interface InvitationFacts {
  /** Who is invited. */
  readonly name: string;
  /** The entry to look after; null for staff. */
  readonly entryName: string | null;
  readonly role: Role;
  /** Name of the person who invites. */
  readonly inviter: string;
  /** Follows „im“ and „zum“, such as Partnernetz Duisburg. */
  readonly installation: string;
  /** The page where one signs in. It holds no token. */
  readonly signInUrl: string;
}

const duties = {
  de: {
    partner: 'Sie können die Angaben jederzeit prüfen und Änderungen vorschlagen.',
    editor:
      'Sie gehören damit zur Redaktion: Sie prüfen, was Partner*innen vorschlagen, und pflegen alle Einträge.',
    administrator:
      'Sie gehören damit zur Administration: Sie pflegen alle Einträge und verwalten die Zugänge.',
  },
  en: {
    partner: 'You can check its details and suggest changes at any time.',
    editor: 'You will be one of the editors, who review what partners suggest and look after all entries.',
    administrator:
      'You will be one of the administrators, who look after all entries and manage the accounts.',
  },
} satisfies Record<MailLanguage, Record<Role, string>>;

const texts = {
  de: ({ entryName, inviter, installation }: InvitationFacts) => ({
    subject:
      entryName === null
        ? `Einladung zum ${installation}`
        : `Einladung: Eintrag „${entryName}“ im ${installation}`,
    request:
      entryName === null
        ? `${inviter} lädt Sie ein, im ${installation} mitzuarbeiten.`
        : `${inviter} lädt Sie ein, sich um den Eintrag „${entryName}“ im ${installation} zu kümmern.`,
    howTo:
      'Melden Sie sich einfach mit dieser E-Mail-Adresse an. Ein Kennwort brauchen Sie nicht; Sie bekommen jedes Mal einen Code per Mail. Hier geht es los:',
    about: `Das ${installation} ist das Verzeichnis der Einrichtungen, mit denen das Kommunale Integrationszentrum zusammenarbeitet.`,
    refusal: `Sind Sie nicht die richtige Person? Dann sagen Sie bitte ${inviter} Bescheid.`,
  }),
  en: ({ entryName, inviter, installation }: InvitationFacts) => ({
    subject:
      entryName === null
        ? `Invitation to ${installation}`
        : `Invitation: the entry “${entryName}” in ${installation}`,
    request:
      entryName === null
        ? `${inviter} invites you to work on ${installation}.`
        : `${inviter} invites you to look after the entry “${entryName}” in ${installation}.`,
    howTo:
      'Just sign in with this e-mail address. You do not need a password; each time, we will send you a code by e-mail. Start here:',
    about: `${installation} is the directory of the organisations that the integration centre (Kommunales Integrationszentrum) works with.`,
    refusal: `Are you not the right person? Then please let ${inviter} know.`,
  }),
};

/** Asks somebody to look after an entry, or to join the staff. */
export function invitation(facts: InvitationFacts, language: MailLanguage): ComposedMail {
  const { subject, request, about, howTo, refusal } = texts[language](facts);
  const { name, installation } = facts;
  const blocks = [
    paragraph(`${request} ${duties[language][facts.role]}`),
    paragraph(about),
    paragraph(howTo),
    link(facts.signInUrl),
    paragraph(refusal),
  ];
  return composeMail({ kind: 'invitation', language, subject, name, blocks, installation });
}
