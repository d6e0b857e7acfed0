import type { ComposedMail, MailKind, MailLanguage } from '../mail.ts';
import { singleLine } from '../single-line.ts';
import type { Block } from './block.ts';
import { htmlOf } from './html.ts';
import { plainTextOf } from './plain-text.ts';

export interface MailContent {
  readonly kind: MailKind;
  readonly language: MailLanguage;
  readonly subject: string;
  /** Whom it greets; null where the name is not known, or must not be told. */
  readonly name: string | null;
  readonly blocks: readonly Block[];
  /** What signs the mail: the installation's name. */
  readonly installation: string;
}

const greetings = { de: 'Guten Tag', en: 'Hello' };

/** Makes the two forms of a mail, plain text and HTML, of the same blocks: greeting, body, signature. */
export function composeMail(content: MailContent): ComposedMail {
  const { kind, language, name, installation } = content;
  const subject = singleLine(content.subject);
  const greeting = `${[greetings[language], singleLine(name ?? '')].filter(Boolean).join(' ')},`;
  const blocks: readonly Block[] = [{ type: 'paragraph', text: greeting }, ...content.blocks];
  return {
    kind,
    language,
    subject,
    text: plainTextOf(blocks, installation),
    html: htmlOf(blocks, { language, title: subject, signature: installation }),
  };
}
