import type { EditableEntry, OwnProposal, ReviewedProposal } from '../../contract/editing.ts';
import { entityTag } from '../http/based-on.ts';
import type { AppContext } from '../http/request-context.ts';

/** What only some may see, or what is out of date at once: kept nowhere. */
export const uncached = { 'Cache-Control': 'private, no-store' };

export const answerEntry = (c: AppContext, entry: EditableEntry, status: 200 | 201 = 200): Response =>
  c.json(entry, status, { ...uncached, ETag: entityTag('v', entry.version) });

export const answerProposal = (c: AppContext, proposal: OwnProposal | ReviewedProposal): Response =>
  c.json(proposal, 200, { ...uncached, ETag: entityTag('d', proposal.version) });
