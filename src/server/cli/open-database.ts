import { drizzle } from 'drizzle-orm/node-postgres';
import type { City } from '../cities/city.ts';
import { loadCity } from '../cities/load.ts';
import { type Config, readConfig } from '../config.ts';
import { type Connection, connect } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { printNotice, printProblem } from './print.ts';

/** What a command-line tool works with. */
export interface Tool {
  readonly config: Config;
  readonly city: City;
  readonly connection: Connection;
  readonly db: Database;
}

export interface ToolOptions {
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** False: leave an empty database as it is (restore fills it itself). */
  readonly migrate?: boolean;
}

/**
 * The frame of every command-line tool: opens the database of DATABASE_URL, else joins the PostgreSQL that runs on
 * DATA_DIR, else starts it for as long as the tool works. What goes wrong is told without a stack trace if the
 * person can mend it; the exit code is then 1. Interrupted, it leaves the database as it was before.
 */
export async function runTool({ name, migrate = true }: ToolOptions, work: (tool: Tool) => Promise<number>) {
  const interrupted = new AbortController();
  try {
    process.exitCode = await withDatabase({ name, migrate }, work, interrupted);
  } catch (error) {
    // What breaks off because it was told to is no problem to be told.
    if (!interrupted.signal.aborted) printProblem(error);
    process.exitCode = 1;
  }
}

async function withDatabase(
  { name, migrate }: Required<ToolOptions>,
  work: (tool: Tool) => Promise<number>,
  interrupted: AbortController,
): Promise<number> {
  const config = readConfig(process.env);
  const city = await loadCity(config.cityFile);
  const connection = await connect({
    ...config,
    role: 'tool',
    name: `partnernetz ${name} ${process.pid}`,
    tell: printNotice,
    onTrouble: printProblem,
  });
  onInterrupt(interrupted, () => connection.close());
  try {
    if (migrate) await prepareDatabase(connection, city);
    return await work({ config, city, connection, db: drizzle({ client: connection.pool }) });
  } finally {
    await connection.close();
  }
}

/** Its transaction goes with the process; a PostgreSQL that it started is stopped first. */
function onInterrupt(interrupted: AbortController, leave: () => Promise<void>): void {
  const signals = { SIGINT: 130, SIGTERM: 143 };
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      interrupted.abort();
      void leave().finally(() => process.exit(code));
    });
  }
}
