import { Route, Routes } from 'react-router';
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

/** Every page but the directory. */
export function LaterRoutes() {
  return (
    <Routes>
      <Route element={<WithDirectory />}>
        <Route path={paths.shortlist} element={<ShortlistPage />} />
      </Route>
      <Route path={paths.imprint} element={<ImprintPage />} />
      <Route path={paths.privacy} element={<PrivacyPage />} />
      <Route path={paths.accessibility} element={<AccessibilityPage />} />
      <Route path={paths.signIn} element={<SignInPage />} />
      <Route path={paths.account} element={<AccountPage />} />
      <Route path={workPaths.sampleMails} element={<MailsPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
