import { sql } from 'drizzle-orm';
import { runTool } from '../../../src/server/cli/open-database.ts';

/* A tool in the midst of a transaction, until it is told to finish. */
await runTool({ name: 'lasting' }, ({ db }) =>
  db.transaction(async (transaction) => {
    await transaction.execute(sql`lock table partner in share mode`);
    const finish = new Promise((resolve) => process.once('message', resolve));
    process.send?.('working');
    await finish;
    process.disconnect();
    return 0;
  }),
);
