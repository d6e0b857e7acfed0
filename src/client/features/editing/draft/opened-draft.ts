import type { EditableEntry, OwnProposal } from '../../../../contract/editing.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { same } from '../../../../domain/partner/changes.ts';
import type { Unread } from '../../../ui/hours/unread.ts';
import { conflictsIn } from '../direct/met.ts';
import type { KeptTeam, LocalDraft } from './local-draft.ts';

/** What the form opens with. */
export interface OpenedDraft {
  readonly content: EntryContent;
  readonly basedOn: number;
  /** The draft on the server that the next save replaces; null for the first. */
  readonly replaces: number | null;
  /** Whether it still has to be sent. */
  readonly unsent: boolean;
  /** Where it comes from, if that is worth telling. */
  readonly from: 'entry' | 'server' | 'device';
  /** When it was written, where it was. */
  readonly writtenAt: string | null;
  /** What this device could not read the last time. */
  readonly unread: Unread;
  /** The state that was older and is not shown, where there are two. */
  readonly other: Pick<LocalDraft, 'content' | 'basedOn' | 'writtenAt'> | null;
  /** What was kept of what only the KI sets; null where nothing was. */
  readonly team: KeptTeam | null;
}

/** Whether a proposal is still being written or waited for; what was decided is done. */
export const isOpen = ({ state }: Pick<OwnProposal, 'state'>): boolean =>
  !['accepted', 'partly-accepted'].includes(state);

function fromServer(entry: EditableEntry): Omit<OpenedDraft, 'unread'> {
  const { proposal, content, version } = entry;
  return proposal !== null && isOpen(proposal)
    ? {
        content: proposal.content,
        basedOn: proposal.basedOn,
        replaces: proposal.version,
        unsent: false,
        from: 'server',
        writtenAt: proposal.savedAt,
        other: null,
        team: null,
      }
    : {
        content,
        basedOn: version,
        replaces: null,
        unsent: false,
        from: 'entry',
        writtenAt: null,
        other: null,
        team: null,
      };
}

/**
 * The newer of what the server has and what this device has wins; the other one is kept at hand.
 * @param local what this device could not send; null where there is nothing.
 */
export function openedDraft(entry: EditableEntry, local: LocalDraft | null): OpenedDraft {
  const unread = local?.unread ?? {};
  const server: OpenedDraft = { ...fromServer(entry), unread };
  if (local === null || local.isSent === true) return server;
  const team = local.team ?? null;
  const isAsPublished = team === null || (same(team.on, team.set) && conflictsIn(team.met) === 0);
  if (isAsPublished && same(local.content, server.content)) return server;
  const mine: OpenedDraft = {
    content: local.content,
    basedOn: local.basedOn,
    replaces: server.replaces,
    unsent: true,
    from: 'device',
    writtenAt: local.writtenAt,
    unread,
    other: null,
    team,
  };
  // It continues what the server has: there is no second state.
  if (local.replaces === server.replaces) return mine;
  if (server.writtenAt === null)
    return entry.updatedAt > local.writtenAt ? { ...server, other: local } : mine;
  return server.writtenAt > local.writtenAt
    ? { ...server, other: local }
    : { ...mine, other: { content: server.content, basedOn: server.basedOn, writtenAt: server.writtenAt } };
}
