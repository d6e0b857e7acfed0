import type { ComposedMail, MailLanguage } from '../mail.ts';
import { type Block, link, paragraph } from './block.ts';
import { composeMail } from './layout.ts';

export type ProposalOutcome = 'accepted' | 'partly-accepted' | 'returned';

export interface ProposalDecidedFacts {
  /** Who proposed. */
  readonly name: string;
  readonly entryName: string;
  readonly outcome: ProposalOutcome;
  /** What the KI says about it; may be empty. */
  readonly comment: string;
  /** What was not published of a proposal that was accepted in part, in words. */
  readonly givenBack: readonly string[];
  readonly entryUrl: string;
  readonly installation: string;
}

interface OutcomeTexts {
  readonly subject: string;
  readonly news: string;
  /** Between the news and the comment, or what is given back; null where nothing is. */
  readonly next: string | null;
}

const outcomes: Record<MailLanguage, (entry: string) => Record<ProposalOutcome, OutcomeTexts>> = {
  de: (entry) => ({
    accepted: {
      subject: `Veröffentlicht: Ihre Änderungen am Eintrag „${entry}“`,
      news: `vielen Dank! Ihre Änderungen am Eintrag „${entry}“ sind veröffentlicht.`,
      next: null,
    },
    'partly-accepted': {
      subject: `Teilweise veröffentlicht: Ihre Änderungen am Eintrag „${entry}“`,
      news: `vielen Dank! Einen Teil Ihrer Änderungen am Eintrag „${entry}“ haben wir veröffentlicht.`,
      next: 'Diese Änderungen gehen an Sie zurück:',
    },
    returned: {
      subject: `Bitte noch einmal ansehen: Ihr Vorschlag zum Eintrag „${entry}“`,
      news: `vielen Dank für Ihren Vorschlag zum Eintrag „${entry}“. Veröffentlicht haben wir ihn noch nicht.`,
      next: 'Bitte sehen Sie ihn noch einmal durch und reichen Sie ihn dann erneut ein.',
    },
  }),
  en: (entry) => ({
    accepted: {
      subject: `Published: your changes to the entry “${entry}”`,
      news: `Thank you! Your changes to the entry “${entry}” have been published.`,
      next: null,
    },
    'partly-accepted': {
      subject: `Partly published: your changes to the entry “${entry}”`,
      news: `Thank you! We have published some of your changes to the entry “${entry}”.`,
      next: 'These changes have been returned to you:',
    },
    returned: {
      subject: `Please take another look: your proposal for the entry “${entry}”`,
      news: `Thank you for your proposal for the entry “${entry}”. We have not published it yet.`,
      next: 'Please look through it once more and then submit it again.',
    },
  }),
};

const labels = {
  de: {
    comment: 'Unsere Anmerkung dazu:',
    entry: 'Hier ist der Eintrag:',
  },
  en: {
    comment: 'Our comment:',
    entry: 'This is the entry:',
  },
} satisfies Record<MailLanguage, unknown>;

/** Tells a caretaker what became of a proposal. */
export function proposalDecided(facts: ProposalDecidedFacts, language: MailLanguage): ComposedMail {
  const { name, outcome, installation, entryUrl } = facts;
  const { subject, news, next } = outcomes[language](facts.entryName)[outcome];
  const label = labels[language];
  const blocks = [
    paragraph(news),
    ...(next === null ? [] : [paragraph(next)]),
    ...(facts.givenBack.length === 0 ? [] : [{ type: 'list', items: facts.givenBack } as const]),
    ...section(label.comment, facts.comment.trim() !== '' && { type: 'quote', text: facts.comment }),
    ...section(label.entry, link(entryUrl)),
  ];
  return composeMail({ kind: 'proposal-decided', language, subject, name, blocks, installation });
}

const section = (label: string, block: Block | false): Block[] => (block ? [paragraph(label), block] : []);
