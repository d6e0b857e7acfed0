import type { EndpointName } from '../../contract/endpoints.ts';
import { contactListEntriesRoute, contactListPdfRoute } from './contact-lists.ts';
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
import { contactPeopleRoute, eraseAccountRoute, erasePersonRoute } from './erasure.ts';
import { exportRoute } from './exports.ts';
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
  remindStaffRoute,
  removeCaretakerRoute,
  removeStaffRoute,
  staffRoute,
} from './people.ts';
import { decideProposalRoute, proposalRoute, reviewQueueRoute, undoDecisionRoute } from './proposals.ts';
import type { Route } from './route.ts';
import { sampleMailsRoute } from './sample-mails.ts';
import {
  changeListRoute,
  deleteListRoute,
  listChangesRoute,
  listLinkRoute,
  noteListPrintRoute,
  notePrintRoute,
  restoreListRoute,
  savedListsRoute,
  saveListRoute,
} from './saved-lists.ts';
import {
  beginSecondFactorRoute,
  completeSignInRoute,
  confirmSecondFactorRoute,
  removeSecondFactorRoute,
  renewRecoveryCodesRoute,
  requireSecondFactorRoute,
  resetSecondFactorRoute,
  secondFactorRoute,
} from './second-factor.ts';
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
  contactPeople: contactPeopleRoute,
  erasePerson: erasePersonRoute,
  eraseAccount: eraseAccountRoute,
  caretakers: caretakersRoute,
  inviteCaretaker: inviteCaretakerRoute,
  remindCaretaker: remindCaretakerRoute,
  removeCaretaker: removeCaretakerRoute,
  staff: staffRoute,
  inviteStaff: inviteStaffRoute,
  remindStaff: remindStaffRoute,
  removeStaff: removeStaffRoute,
  completeSignIn: completeSignInRoute,
  secondFactor: secondFactorRoute,
  beginSecondFactor: beginSecondFactorRoute,
  confirmSecondFactor: confirmSecondFactorRoute,
  renewRecoveryCodes: renewRecoveryCodesRoute,
  removeSecondFactor: removeSecondFactorRoute,
  resetSecondFactor: resetSecondFactorRoute,
  requireSecondFactor: requireSecondFactorRoute,
  audit: auditRoute,
  contactListEntries: contactListEntriesRoute,
  contactListPdf: contactListPdfRoute,
  export: exportRoute,
  // Before those whose paths would take „entries“, „pdf“ and „prints“ for an id.
  notePrint: notePrintRoute,
  savedLists: savedListsRoute,
  saveList: saveListRoute,
  changeList: changeListRoute,
  deleteList: deleteListRoute,
  restoreList: restoreListRoute,
  noteListPrint: noteListPrintRoute,
  listChanges: listChangesRoute,
  listLink: listLinkRoute,
  workbook: workbookRoute,
  imports: importsRoute,
  importTable: importTableRoute,
  tableImport: tableImportRoute,
  mapImport: mapImportRoute,
  applyImport: applyImportRoute,
  undoImport: undoImportRoute,
};
