import { Route, Routes } from 'react-router';
import { DirectoryPage } from './features/directory/directory-page.tsx';
import { NotFound } from './features/shell/not-found.tsx';
import { Shell, WithDirectory } from './features/shell/shell.tsx';
import { loadedLater } from './navigation/loaded-later.ts';
import { paths } from './paths.ts';

const PartnerPanel = loadedLater(
  async () => (await import('./features/partner/partner-panel.tsx')).PartnerPanel,
);
const ShortlistPage = loadedLater(
  async () => (await import('./features/shortlist/shortlist-page.tsx')).ShortlistPage,
);
const ImprintPage = loadedLater(async () => (await import('./features/legal/imprint-page.tsx')).ImprintPage);
const PrivacyPage = loadedLater(async () => (await import('./features/legal/privacy-page.tsx')).PrivacyPage);
const AccessibilityPage = loadedLater(
  async () => (await import('./features/legal/accessibility-page.tsx')).AccessibilityPage,
);

const forTeam = { ahead: false };
const HistoryPage = loadedLater(
  async () => (await import('./features/history/history-page.tsx')).HistoryPage,
  forTeam,
);
const CaretakersPage = loadedLater(
  async () => (await import('./features/people/caretakers-page.tsx')).CaretakersPage,
  forTeam,
);
const StaffPage = loadedLater(
  async () => (await import('./features/people/staff-page.tsx')).StaffPage,
  forTeam,
);
const ArchivePage = loadedLater(
  async () => (await import('./features/people/archive-page.tsx')).ArchivePage,
  forTeam,
);
const AuditPage = loadedLater(
  async () => (await import('./features/audit/audit-page.tsx')).AuditPage,
  forTeam,
);
const ReviewQueuePage = loadedLater(
  async () => (await import('./features/review/review-queue-page.tsx')).ReviewQueuePage,
  forTeam,
);
const ReviewPage = loadedLater(
  async () => (await import('./features/review/review-page.tsx')).ReviewPage,
  forTeam,
);

/** Which address shows what. Only the directory itself comes with the first load. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route element={<WithDirectory />}>
          <Route element={<DirectoryPage />}>
            <Route index element={null} />
            <Route path={paths.partner(':slug')} element={<PartnerPanel />} />
          </Route>
          <Route path={paths.shortlist} element={<ShortlistPage />} />
          <Route path={paths.entryHistory(':slug')} element={<HistoryPage />} />
          <Route path={paths.review} element={<ReviewQueuePage />} />
          <Route path={paths.reviewProposal(':id')} element={<ReviewPage />} />
        </Route>
        <Route path={paths.entryPeople(':slug')} element={<CaretakersPage />} />
        <Route path={paths.archive} element={<ArchivePage />} />
        <Route path={paths.staff} element={<StaffPage />} />
        <Route path={paths.audit} element={<AuditPage />} />
        <Route path={paths.imprint} element={<ImprintPage />} />
        <Route path={paths.privacy} element={<PrivacyPage />} />
        <Route path={paths.accessibility} element={<AccessibilityPage />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
