import { Route, Routes } from 'react-router';
import { AccountLink } from './features/account/account-link.tsx';
import { DirectoryPage } from './features/directory/directory-page.tsx';
import { Shell, WithDirectory } from './features/shell/shell.tsx';
import { loadedLater } from './navigation/loaded-later.ts';
import { paths } from './paths.ts';

const PartnerPanel = loadedLater(
  async () => (await import('./features/partner/partner-panel.tsx')).PartnerPanel,
);
const LaterRoutes = loadedLater(async () => (await import('./later-routes.tsx')).LaterRoutes);

/** Which address shows what. Only the directory itself comes with the first load. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell account={<AccountLink />} />}>
        <Route element={<WithDirectory />}>
          <Route element={<DirectoryPage />}>
            <Route index element={null} />
            <Route path={paths.partner(':slug')} element={<PartnerPanel />} />
          </Route>
        </Route>
        <Route path="*" element={<LaterRoutes />} />
      </Route>
    </Routes>
  );
}
