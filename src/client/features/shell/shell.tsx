import { Outlet } from 'react-router';
import { DirectoryProvider } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LoadingScreen } from './loading-screen.tsx';
import { Notices } from './notices.tsx';
import styles from './shell.module.css';

/** What every page has around it. */
export function Shell() {
  const { shell } = useMessages();
  return (
    <>
      <a className={styles.skip} href="#content">
        {shell.skipToContent}
      </a>
      <Header />
      <ConnectionBanner />
      <main id="content" className={styles.main} tabIndex={-1}>
        <DirectoryProvider loading={(state) => <LoadingScreen {...state} />}>
          <Outlet />
        </DirectoryProvider>
      </main>
      <Footer />
      <Notices />
    </>
  );
}

/** For pages that need no directory: they show even where it cannot be loaded. */
export function PlainShell() {
  const { shell } = useMessages();
  return (
    <>
      <a className={styles.skip} href="#content">
        {shell.skipToContent}
      </a>
      <Header />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <Notices />
    </>
  );
}
