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

const MyEntriesPage = loadedLater(
  async () => (await import('./features/editing/my-entries-page.tsx')).MyEntriesPage,
);
const EntryPage = loadedLater(async () => (await import('./features/editing/entry-page.tsx')).EntryPage);
const NewEntryPage = loadedLater(
  async () => (await import('./features/editing/direct/new-entry-page.tsx')).NewEntryPage,
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
          <Route path={paths.myEntries} element={<MyEntriesPage />} />
          <Route path={paths.editEntry(':slug')} element={<EntryPage />} />
          <Route path={paths.newEntry} element={<NewEntryPage />} />
        </Route>
        <Route path={paths.imprint} element={<ImprintPage />} />
        <Route path={paths.privacy} element={<PrivacyPage />} />
        <Route path={paths.accessibility} element={<AccessibilityPage />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
