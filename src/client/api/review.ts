import { queryOptions } from '@tanstack/react-query';
import type { ProposedChange } from '../../contract/change.ts';
import type { DecidedProposal, QueuedProposal, ReviewedProposal } from '../../contract/editing.ts';
import { editingPaths } from '../../contract/editing-paths.ts';
import { fetchJson } from './fetch-json.ts';
import { sendJson } from './send-json.ts';

const newsEvery = 60_000;

interface ReviewQueue {
  readonly proposals: readonly QueuedProposal[];
  readonly total: number;
  /** The last ones, the newest first. */
  readonly decided: readonly DecidedProposal[];
}

/** What the KI makes of a proposal. */
export interface Decision {
  readonly entryVersion: number;
  readonly accept: readonly string[];
  readonly corrections: Readonly<Record<string, ProposedChange['after']>>;
  readonly comment: string;
}

/** The proposals that wait, the oldest first; news come by themselves. */
export const reviewQueueQuery = () =>
  queryOptions({
    queryKey: ['proposals'],
    queryFn: ({ signal }) => fetchJson<ReviewQueue>(editingPaths.proposals, signal),
    refetchInterval: newsEvery,
    retry: false,
  });

/** One proposal against what is published now. */
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposals', id],
    queryFn: ({ signal }) => fetchJson<ReviewedProposal>(editingPaths.proposal(id), signal),
    retry: false,
  });

/** Publishes some or all of a proposal, and returns the rest. */
export const decide = (id: string, version: number, body: Decision) =>
  sendJson<ReviewedProposal>('post', editingPaths.decision(id), { body, ifMatch: `d${version}` });

/** Takes a decision back. */
export const undoDecision = ({ id, version }: Pick<ReviewedProposal, 'id' | 'version'>) =>
  sendJson<ReviewedProposal>('post', editingPaths.undoDecision(id), { ifMatch: `d${version}` });
