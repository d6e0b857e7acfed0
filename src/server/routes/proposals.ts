import { endpoints } from '../../contract/endpoints.ts';
import { basedOn } from '../http/based-on.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { decideProposal } from '../services/review/decide.ts';
import { describeProposal } from '../services/review/describe-proposal.ts';
import { listDecided } from '../services/review/list-decided.ts';
import { listQueue } from '../services/review/list-queue.ts';
import { undoDecision } from '../services/review/undo.ts';
import { answerProposal, uncached } from './answer.ts';
import { editingContext } from './editing-context.ts';
import type { Route } from './route.ts';

export const reviewQueueRoute: Route =
  ({ db }) =>
  async (c) => {
    readQuery(c, endpoints.reviewQueue.query);
    return c.json({ ...(await listQueue(db)), decided: await listDecided(db) }, 200, uncached);
  };

export const proposalRoute: Route =
  ({ db, clock }) =>
  async (c) => {
    readQuery(c, endpoints.proposal.query);
    return answerProposal(c, await describeProposal(db, c.req.param('id') ?? '', clock()));
  };

export const decideProposalRoute: Route = (deps) => async (c) => {
  const version = basedOn(c, 'd');
  const decision = await readBody(c, endpoints.decideProposal.body);
  const id = c.req.param('id') ?? '';
  return answerProposal(
    c,
    await decideProposal(editingContext(deps), id, version, decision, c.get('viewer')),
  );
};

export const undoDecisionRoute: Route = (deps) => async (c) => {
  const id = c.req.param('id') ?? '';
  return answerProposal(c, await undoDecision(editingContext(deps), id, basedOn(c, 'd'), c.get('viewer')));
};
