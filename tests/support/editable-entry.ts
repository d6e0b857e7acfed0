import type { EditableEntry, OwnProposal } from '../../src/contract/editing.ts';
import { contentWith } from './content.ts';

/** A draft of somebody who looks after an entry. */
export const proposalWith = (facts: Partial<OwnProposal> = {}): OwnProposal => ({
  id: 'p1',
  version: 1,
  state: 'draft',
  basedOn: 7,
  content: contentWith(),
  changes: [],
  savedAt: '2026-11-23T13:32:00Z',
  submittedAt: null,
  comment: '',
  ...facts,
});

/** An entry as somebody who looks after it works on it. */
export const entryWith = (facts: Partial<EditableEntry> = {}): EditableEntry => ({
  slug: 'elternverein',
  version: 7,
  state: 'active',
  level: 'public',
  content: contentWith(),
  confirmedAt: '2026-01-12',
  updatedAt: '2026-01-12T09:00:00Z',
  cooperation: null,
  proposal: null,
  trusted: [],
  ...facts,
});
