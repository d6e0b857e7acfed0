import { beginRun } from '../support/postgres/run.ts';

/** One PostgreSQL for all workers; what is returned ends it. */
const globalSetup = (): Promise<() => Promise<void>> => beginRun();

// Playwright wants it so.
// biome-ignore lint/style/noDefaultExport: the tool demands it
export default globalSetup;
