/** What a mail is about; the outbox page and the log name it. */
export type MailKind =
  | 'sign-in-code'
  | 'invitation'
  | 'reminder'
  | 'proposal-decided'
  | 'decision-undone'
  | 'role-withdrawn'
  | 'second-factor-reset';

export type MailLanguage = 'de' | 'en';

/** What a template makes: everything but whom it goes to. */
export interface ComposedMail {
  readonly kind: MailKind;
  readonly language: MailLanguage;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail to one person. */
export interface Mail extends ComposedMail {
  readonly recipient: string;
  /** After this nobody needs it any more, such as a code. */
  readonly expiresAt?: Date;
}
