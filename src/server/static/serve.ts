import type { StaticFile } from './files.ts';
import { respondWith } from './respond.ts';

/** Vite puts the hash of the content into these names, so they never change under one name. */
const hashed = '/assets/';
const forever = 'public, max-age=31536000, immutable';
const askFirst = 'no-cache';

/**
 * Serves the built client: its files, and index.html for every page of the app, which has its routes itself.
 * Null for what is none of it: another method, or a name that no file has.
 */
export function serveStatic(files: ReadonlyMap<string, StaticFile>): (request: Request) => Response | null {
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const { pathname } = new URL(request.url);
    const file = files.get(pathname);
    if (file && pathname !== '/index.html') {
      return respondWith(request, file, pathname.startsWith(hashed) ? forever : askFirst);
    }
    const index = files.get('/index.html');
    return index && isPage(request, pathname) ? respondWith(request, index, askFirst) : null;
  };
}

/**
 * The address of a page, for whoever takes a page: browsers say so; link checkers and previews take anything. Not a
 * script or an image that is missing: those have a dot in their names.
 */
function isPage(request: Request, pathname: string): boolean {
  if (pathname === '/') return true;
  const lastSegment = pathname.slice(pathname.lastIndexOf('/') + 1);
  const accept = request.headers.get('accept') ?? '*/*';
  return !lastSegment.includes('.') && (accept.includes('text/html') || accept.includes('*/*'));
}
