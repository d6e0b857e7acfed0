import { type SQL, sql } from 'drizzle-orm';
import type { Change } from '../../../contract/change.ts';
import { changeLabel } from '../../../domain/partner/change-label.ts';
import { changeNames } from '../../../domain/partner/change-names.ts';
import { fullTitle } from '../../../domain/partner/change-title.ts';
import type { Connection } from '../../db/database.ts';
import { enqueueMail } from '../../mail/enqueue.ts';
import { takeMailOut } from '../../mail/take-out.ts';
import { decisionUndone } from '../../mail/templates/decision-undone.ts';
import { type ProposalOutcome, proposalDecided } from '../../mail/templates/proposal-decided.ts';
import type { EditingContext } from '../editing/context.ts';
import type { ProposalAtHand } from './load.ts';

/** What the outbox knows the mail about a decision by: of the proposal, and of the version that the decision made. */
export const decisionMailId = (proposal: string, version: number): SQL<string> =>
  sql<string>`md5(${`decision ${proposal} ${version}`})::uuid`;

const factsOf = ({ author, entry }: ProposalAtHand, { url, installation }: EditingContext['mail']) => ({
  name: author.name,
  entryName: entry.record.name,
  entryUrl: `${url}/mein-eintrag/${entry.record.slug}`,
  installation,
});

interface Told {
  readonly outcome: ProposalOutcome;
  readonly comment: string;
  /** What is not published of what was proposed. */
  readonly givenBack: readonly Change[];
}

/**
 * Changes as the list of changes calls them, each name once. Parts are called what the author calls them: what others
 * have written into the entry since need not be theirs to read.
 */
function namesOf(changes: readonly Change[], { stored, author }: ProposalAtHand): string[] {
  const names = changeNames[author.language];
  return [...new Set(changes.map((change) => fullTitle(changeLabel(change, [stored.content]), names)))];
}

/** Queues the mail that tells the author what was decided, within the transaction that decides. */
export async function mailDecision(
  connection: Connection,
  mail: EditingContext['mail'],
  at: ProposalAtHand,
  told: Told,
): Promise<void> {
  const { author, stored } = at;
  if (author.isErased) return;
  // All of it is what was proposed: there is nothing to tell apart.
  const givenBack = told.outcome === 'partly-accepted' ? namesOf(told.givenBack, at) : [];
  const composed = proposalDecided({ ...factsOf(at, mail), ...told, givenBack }, author.language);
  const id = decisionMailId(stored.id, stored.version + 1);
  await enqueueMail(connection, { ...composed, recipient: author.email }, id);
}

/** Takes back what the author was told, or was about to be told, within the transaction that takes the decision back. */
export async function mailUndoneDecision(
  connection: Connection,
  mail: EditingContext['mail'],
  at: ProposalAtHand,
): Promise<void> {
  const { author, stored } = at;
  if (await takeMailOut(connection, decisionMailId(stored.id, stored.version))) return;
  if (author.isErased) return;
  const composed = decisionUndone(factsOf(at, mail), author.language);
  await enqueueMail(connection, { ...composed, recipient: author.email });
}
