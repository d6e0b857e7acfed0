import type { EndpointName } from '../../contract/endpoints.ts';
import { contactListEntriesRoute } from './contact-lists.ts';
import { directoryRoute } from './directory.ts';
import {
  archiveEntryRoute,
  archiveRoute,
  confirmEntryRoute,
  createEntryRoute,
  discardDraftRoute,
  entryRoute,
  myEntriesRoute,
  saveDraftRoute,
  submitDraftRoute,
  unarchiveEntryRoute,
  updateEntryRoute,
  withdrawConsentRoute,
  withdrawDraftRoute,
} from './entries.ts';
import { auditRoute, historyRoute, restoreRevisionRoute, revisionRoute } from './history.ts';
import {
  applyImportRoute,
  importsRoute,
  importTableRoute,
  mapImportRoute,
  tableImportRoute,
  undoImportRoute,
  workbookRoute,
} from './imports.ts';
import { legalRoute } from './legal.ts';
import { openApiRoute } from './openapi.ts';
import { partnerRoute } from './partner.ts';
import { partnersRoute } from './partners.ts';
import {
  caretakersRoute,
  inviteCaretakerRoute,
  inviteStaffRoute,
  remindCaretakerRoute,
  removeCaretakerRoute,
  removeStaffRoute,
  staffRoute,
} from './people.ts';
import { decideProposalRoute, proposalRoute, reviewQueueRoute, undoDecisionRoute } from './proposals.ts';
import type { Route } from './route.ts';
import { sampleMailsRoute } from './sample-mails.ts';
import {
  endSessionRoute,
  requestCodeRoute,
  sampleSignInRoute,
  sessionRoute,
  sessionsRoute,
  signInRoute,
  signOutRoute,
} from './session.ts';
import { healthRoute, readyRoute } from './status.ts';
import { vocabularyRoute } from './vocabulary.ts';

/** What answers each endpoint of the contract. */
export const routes: Readonly<Record<EndpointName, Route>> = {
  directory: directoryRoute,
  partners: partnersRoute,
  partner: partnerRoute,
  vocabulary: vocabularyRoute,
  legal: legalRoute,
  health: healthRoute,
  ready: readyRoute,
  openapi: openApiRoute,
  session: sessionRoute,
  requestCode: requestCodeRoute,
  signIn: signInRoute,
  signOut: signOutRoute,
  sessions: sessionsRoute,
  endSession: endSessionRoute,
  sampleSignIn: sampleSignInRoute,
  sampleMails: sampleMailsRoute,
  myEntries: myEntriesRoute,
  entry: entryRoute,
  confirmEntry: confirmEntryRoute,
  withdrawConsent: withdrawConsentRoute,
  saveDraft: saveDraftRoute,
  discardDraft: discardDraftRoute,
  submitDraft: submitDraftRoute,
  withdrawDraft: withdrawDraftRoute,
  reviewQueue: reviewQueueRoute,
  proposal: proposalRoute,
  decideProposal: decideProposalRoute,
  undoDecision: undoDecisionRoute,
  createEntry: createEntryRoute,
  updateEntry: updateEntryRoute,
  archiveEntry: archiveEntryRoute,
  unarchiveEntry: unarchiveEntryRoute,
  archive: archiveRoute,
  history: historyRoute,
  revision: revisionRoute,
  restoreRevision: restoreRevisionRoute,
  caretakers: caretakersRoute,
  inviteCaretaker: inviteCaretakerRoute,
  remindCaretaker: remindCaretakerRoute,
  removeCaretaker: removeCaretakerRoute,
  staff: staffRoute,
  inviteStaff: inviteStaffRoute,
  removeStaff: removeStaffRoute,
  audit: auditRoute,
  contactListEntries: contactListEntriesRoute,
  workbook: workbookRoute,
  imports: importsRoute,
  importTable: importTableRoute,
  tableImport: tableImportRoute,
  mapImport: mapImportRoute,
  applyImport: applyImportRoute,
  undoImport: undoImportRoute,
};
