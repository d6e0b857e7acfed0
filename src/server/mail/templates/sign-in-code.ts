import type { ComposedMail, MailLanguage } from '../mail.ts';
import { type Block, link, paragraph } from './block.ts';
import { composeMail } from './layout.ts';

export interface SignInCodeFacts {
  /** Six digits. */
  readonly code: string;
  /** How long it can be used. */
  readonly minutes: number;
  /** Follows „im“, such as Partnernetz Duisburg. */
  readonly installation: string;
  /** The page where the code is typed. It holds no token: a link alone must not sign anybody in. */
  readonly signInUrl: string;
}

const texts = {
  de: (facts: SignInCodeFacts) => ({
    subject: 'Ihr Anmeldecode:',
    purpose: `hier ist Ihr Code für die Anmeldung im ${facts.installation}:`,
    howTo: `Bitte geben Sie ihn innerhalb von ${facts.minutes === 1 ? 'einer Minute' : `${facts.minutes} Minuten`} in dem Browser ein, in dem Sie ihn angefordert haben:`,
    caution:
      'Sie wollten sich nicht anmelden? Dann brauchen Sie nichts zu tun. Bitte geben Sie den Code nicht weiter; auch wir fragen nie danach.',
  }),
  en: (facts: SignInCodeFacts) => ({
    subject: 'Your sign-in code:',
    purpose: `Here is your code for signing in to ${facts.installation}:`,
    howTo: `Please enter it within ${facts.minutes === 1 ? 'one minute' : `${facts.minutes} minutes`}, in the browser where you asked for it:`,
    caution:
      'Did you not ask to sign in? Then there is nothing you need to do. Please never pass the code on; we will not ask you for it either.',
  }),
};

/** The mail with the code that somebody asked for. It names nobody: it says only what the code is for. */
export function signInCode(facts: SignInCodeFacts, language: MailLanguage): ComposedMail {
  const text = texts[language](facts);
  const code = facts.code.replace(/^(\d{3})(\d{3})$/, '$1 $2');
  const blocks: Block[] = [
    paragraph(text.purpose),
    { type: 'code', text: code },
    paragraph(text.howTo),
    link(facts.signInUrl),
    paragraph(text.caution),
  ];
  // Words first: a preview on a locked screen is cut off at the end.
  const subject = `${text.subject} ${code}`;
  return composeMail({
    kind: 'sign-in-code',
    language,
    subject,
    name: null,
    blocks,
    installation: facts.installation,
  });
}
