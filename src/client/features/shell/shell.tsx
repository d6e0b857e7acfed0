import { type ReactNode, Suspense } from 'react';
import { Outlet, useMatch } from 'react-router';
import { DirectoryProvider } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { paths } from '../../paths.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LoadingScreen } from './loading-screen.tsx';
import { Notices } from './notices.tsx';
import styles from './shell.module.css';
import { usePageChange } from './use-page-change.ts';

/**
 * What every page has around it; it stays while the pages change.
 * @param account the way to sign in, or the menu of whoever is signed in.
 */
export function Shell({ account }: { account: ReactNode }) {
  const { shell } = useMessages();
  const isList = useMatch(paths.directory) !== null;
  const isPartner = useMatch(paths.partner(':slug')) !== null;
  usePageChange();
  return (
    <>
      <a className={styles.skip} href="#content">
        {shell.skipToContent}
      </a>
      <Header withSearch={isList || isPartner} account={account} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <ConnectionBanner aboveFooter={isList || isPartner} aboveCall={isPartner} />
      <div className={`${styles.bottom} ${isPartner ? styles.ofPartner : isList ? styles.ofList : ''}`}>
        <Footer />
      </div>
      <Notices />
    </>
  );
}

/** For the pages that show the directory. The others are there even where it cannot be loaded. */
export function WithDirectory() {
  return (
    <DirectoryProvider loading={(state) => <LoadingScreen {...state} />}>
      <Outlet />
    </DirectoryProvider>
  );
}
