import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { ReviewPage } from '../../src/client/features/review/review-page.tsx';
import type { QueuedProposal, ReviewedProposal } from '../../src/contract/editing.ts';
import { mergeProposal } from '../../src/domain/partner/changes.ts';
import { contentWith, deskWith } from './content.ts';
import { renderInDirectory } from './render-directory.tsx';
import { stubApi } from './stub-api.ts';

/* The review of one proposal, with another that waits behind it, over answers that a test may exchange. */

/** What it was written on. */
export const base = contentWith({ name: 'Elternverein', summary: 'Beratung', contacts: [deskWith()] });
/** What is published. */
export const current = { ...base, summary: 'Beratung für alle' };
/** What is proposed. */
export const proposed = {
  ...base,
  name: 'Elternverein e. V.',
  summary: 'Beratung und Begleitung',
  contacts: [deskWith({ role: 'Auskunft' })],
};
/** The proposal that is opened. */
export const proposalWith = (facts: Partial<ReviewedProposal> = {}): ReviewedProposal => ({
  id: 'p1',
  version: 4,
  state: 'submitted',
  slug: 'elternverein',
  name: 'Elternverein',
  author: { name: 'Meryem Yılmaz', email: 'm@elternverein.example' },
  submittedAt: '2026-11-20T08:00:00Z',
  basedOn: 6,
  entryVersion: 7,
  changes: mergeProposal(base, current, proposed),
  comment: '',
  decidedAt: null,
  decidedBy: null,
  undoable: false,
  ...facts,
});
const queued = (id: string): QueuedProposal => ({
  id,
  slug: id,
  name: id,
  author: '',
  submittedAt: '2026-11-20T08:00:00Z',
  changes: 3,
  conflicts: 1,
});
const next = proposalWith({ id: 'p2', name: 'Sportverein' });
const answers = {
  'GET /api/proposals': () => ({ proposals: [queued('p1'), queued('p2')], total: 2, decided: [] }),
  'GET /api/proposals/p1': (): unknown => proposalWith(),
  'GET /api/proposals/p2': () => next,
  'GET /api/entries/elternverein': () => ({ slug: 'elternverein', version: 7, content: current }),
  'POST /api/proposals/p1/decision': (): unknown =>
    proposalWith({ state: 'accepted', version: 5, undoable: true }),
  'POST /api/proposals/p1/undo': () => proposalWith({ version: 6 }),
};

/** Opens the proposal. */
export async function showReview(more: Partial<typeof answers> = {}) {
  const asked = stubApi({ ...answers, ...more });
  await renderInDirectory(
    <Routes>
      <Route path="/pruefung/:id" element={<ReviewPage />} />
    </Routes>,
    { address: '/pruefung/p1' },
  );
  return { asked, user: userEvent.setup() };
}
/** The box that accepts a change. */
export const box = (what: string) =>
  screen.findByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${what}:\\s+(trotzdem )?annehmen$`) });
