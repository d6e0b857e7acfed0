import { Outlet, Route, Routes } from 'react-router';
import type { Role } from '../contract/roles.ts';
import { useSession } from './api/session.ts';
import { RequireSession } from './features/account/require-session.tsx';
import { NotFound } from './features/shell/not-found.tsx';
import { WithDirectory } from './features/shell/shell.tsx';
import { loadedLater, loadedOnDemand } from './navigation/loaded-later.ts';
import { paths } from './paths.ts';
import { workPaths } from './work-paths.ts';

const ShortlistPage = loadedLater(
  async () => (await import('./features/shortlist/shortlist-page.tsx')).ShortlistPage,
);
const ImprintPage = loadedLater(async () => (await import('./features/legal/imprint-page.tsx')).ImprintPage);
const PrivacyPage = loadedLater(async () => (await import('./features/legal/privacy-page.tsx')).PrivacyPage);
const AccessibilityPage = loadedLater(
  async () => (await import('./features/legal/accessibility-page.tsx')).AccessibilityPage,
);
const SignInPage = loadedOnDemand(
  async () => (await import('./features/account/sign-in-page.tsx')).SignInPage,
);
const AccountPage = loadedOnDemand(
  async () => (await import('./features/account/account-page.tsx')).AccountPage,
);
const MailsPage = loadedOnDemand(async () => (await import('./features/account/mails-page.tsx')).MailsPage);
const MyEntriesPage = loadedOnDemand(
  async () => (await import('./features/editing/my-entries-page.tsx')).MyEntriesPage,
);
const EntryPage = loadedOnDemand(async () => (await import('./features/editing/entry-page.tsx')).EntryPage);
const NewEntryPage = loadedOnDemand(
  async () => (await import('./features/editing/direct/new-entry-page.tsx')).NewEntryPage,
);
const HistoryPage = loadedOnDemand(
  async () => (await import('./features/history/history-page.tsx')).HistoryPage,
);
const CaretakersPage = loadedOnDemand(
  async () => (await import('./features/people/caretakers-page.tsx')).CaretakersPage,
);
const StaffPage = loadedOnDemand(async () => (await import('./features/people/staff-page.tsx')).StaffPage);
const ArchivePage = loadedOnDemand(
  async () => (await import('./features/people/archive-page.tsx')).ArchivePage,
);
const AuditPage = loadedOnDemand(async () => (await import('./features/audit/audit-page.tsx')).AuditPage);
const ContactListPage = loadedOnDemand(
  async () => (await import('./features/contact-lists/contact-list-page.tsx')).ContactListPage,
);
const ExportPage = loadedOnDemand(
  async () => (await import('./features/exports/export-page.tsx')).ExportPage,
);
const SavedListsPage = loadedOnDemand(
  async () => (await import('./features/saved-lists/saved-lists-page.tsx')).SavedListsPage,
);
const ListLinkPage = loadedOnDemand(
  async () => (await import('./features/saved-lists/list-link-page.tsx')).ListLinkPage,
);
const ImportsPage = loadedOnDemand(
  async () => (await import('./features/import/imports-page.tsx')).ImportsPage,
);
const ImportPage = loadedOnDemand(async () => (await import('./features/import/import-page.tsx')).ImportPage);
const ReviewQueuePage = loadedOnDemand(
  async () => (await import('./features/review/review-queue-page.tsx')).ReviewQueuePage,
);
const ReviewPage = loadedOnDemand(async () => (await import('./features/review/review-page.tsx')).ReviewPage);

const team: readonly Role[] = ['editor', 'administrator'];

const only = (roles?: readonly Role[]) => (
  <RequireSession {...(roles === undefined ? {} : { roles })}>
    <Outlet />
  </RequireSession>
);

/** Whoever looks after an entry reads its history; only the KI restores, and erases people. */
function History() {
  return <HistoryPage isTeam={useSession()?.level === 'team'} />;
}

/** Every page but the directory. */
export function LaterRoutes() {
  return (
    <Routes>
      <Route element={<WithDirectory />}>
        <Route path={paths.shortlist} element={<ShortlistPage />} />
        <Route path={paths.newList} element={<ContactListPage />} />
        <Route path={workPaths.listLink(':code')} element={<ListLinkPage />} />
        <Route path={workPaths.export} element={<ExportPage />} />
        <Route element={only()}>
          <Route path={workPaths.myEntries} element={<MyEntriesPage />} />
          <Route path={workPaths.editEntry(':slug')} element={<EntryPage />} />
          <Route path={workPaths.entryHistory(':slug')} element={<History />} />
        </Route>
        <Route element={only(team)}>
          <Route path={workPaths.newEntry} element={<NewEntryPage />} />
          <Route path={workPaths.lists} element={<SavedListsPage />} />
          <Route path={workPaths.review} element={<ReviewQueuePage />} />
          <Route path={workPaths.reviewProposal(':id')} element={<ReviewPage />} />
          <Route path={workPaths.entryPeople(':slug')} element={<CaretakersPage />} />
          <Route path={workPaths.imports} element={<ImportsPage />} />
          <Route path={workPaths.importOf(':id')} element={<ImportPage />} />
          <Route path={workPaths.archive} element={<ArchivePage />} />
        </Route>
        <Route element={only(['administrator'])}>
          <Route path={workPaths.staff} element={<StaffPage />} />
          <Route path={workPaths.audit} element={<AuditPage />} />
        </Route>
      </Route>
      <Route path={paths.imprint} element={<ImprintPage />} />
      <Route path={paths.privacy} element={<PrivacyPage />} />
      <Route path={paths.accessibility} element={<AccessibilityPage />} />
      <Route path={paths.signIn} element={<SignInPage />} />
      <Route element={only()}>
        <Route path={paths.account} element={<AccountPage />} />
      </Route>
      <Route path={workPaths.sampleMails} element={<MailsPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
