import { setupWorker } from 'msw/browser';
import { localDate } from '../src/domain/opening.ts';
import { duisburg } from '../src/server/cities/duisburg.ts';
import { createMockApp } from './app.ts';
import { openBrowserDatabase } from './browser-database.ts';
import { createFaults, type Faults } from './faults.ts';
import { forwardTo } from './forward.ts';

/* `npm run dev:mock`: the whole server inside the page. */

declare global {
  interface Window {
    /** For the browser's console: `faults.offline(true)`, `faults.failNext()`, `faults.delay(2000)`. */
    faults?: Faults;
  }
}

const migrations = import.meta.glob<string>('../src/server/db/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Answers every request to `/api` from a database in this page. Resolves when it is ready to. */
export async function startMock(): Promise<void> {
  const files = Object.entries(migrations)
    .map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const today = localDate(new Date(), duisburg.timeZone);
  const app = createMockApp(await openBrowserDatabase(files, today));
  window.faults = createFaults();
  await setupWorker(...forwardTo(app, window.faults)).start({ onUnhandledFrame: 'bypass', quiet: true });
}
