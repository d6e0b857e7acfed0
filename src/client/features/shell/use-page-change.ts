import { useEffect, useRef } from 'react';
import { matchPath, useLocation } from 'react-router';
import { paths } from '../../paths.ts';

const isDirectory = (pathname: string) =>
  pathname === paths.directory || matchPath(paths.partner(':slug'), pathname) !== null;

/**
 * On another page one starts at its top, and the focus at its content: no browser does that where no document is
 * loaded. The directory with its details counts as one page; it keeps its own place and focus.
 */
export function usePageChange(): void {
  const { pathname } = useLocation();
  const page = isDirectory(pathname) ? paths.directory : pathname;
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const content = document.getElementById('content');
    const heading = content?.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    (heading ?? content)?.focus({ preventScroll: true });
    if (page !== paths.directory) scrollTo(0, 0);
  }, [page]);
}
