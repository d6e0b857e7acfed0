import type { Measure } from '../report/measure.ts';
import { withPostgres } from '../stage/database.ts';
import { directoryThroughput } from './directory.ts';
import { partnersLatency } from './partners.ts';

/** The API over loopback: how many answers a second, and how long one takes where there are many partners. */
export const api = (): Promise<Measure[]> =>
  withPostgres(
    async (): Promise<Measure[]> => [...(await directoryThroughput()), ...(await partnersLatency())],
  );
