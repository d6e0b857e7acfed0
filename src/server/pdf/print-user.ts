import type { RunAs } from '../system/program.ts';
import { systemUser } from '../system/user.ts';

/** Root's Chromium has a user of its own: PostgreSQL's could read the database's files. */
const name = 'partnernetz-print';

/** Who Chromium runs as: the user that runs us, unless that is root. Throws where there is no other to be had. */
export const printUser = (): Promise<RunAs> =>
  process.getuid?.() === 0 ? systemUser(name) : Promise.resolve({});
