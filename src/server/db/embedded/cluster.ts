import type { ClientConfig } from 'pg';
import type { Explanation } from '../../explained-error.ts';
import { findBinaries } from './binaries.ts';
import { application, ensureDatabase } from './ensure-database.ts';
import { ensureCluster } from './initialise.ts';
import { keepJoined } from './keep-joined.ts';
import { claimServer, connectLifeline, type Lifeline, type Role } from './lifeline.ts';
import { readPasswords } from './passwords.ts';
import { findPlace, sharedDirectory } from './place.ts';
import { ensureRunning, stopPostgres } from './start.ts';

export interface ClusterOptions {
  /** Absolute. */
  readonly dataDirectory: string;
  readonly role: Role;
  /** How others see this process, such as „server 4711 http://127.0.0.1:3000“; PostgreSQL keeps 63 bytes. */
  readonly name: string;
  /** Something that the person at the terminal should know. */
  readonly tell: (notice: Explanation) => void;
  /** The cluster was gone and could not be brought back yet; it is tried again. */
  readonly onTrouble: (error: unknown) => void;
}

export interface Cluster {
  /** Where the product's database is right now; after a restart of PostgreSQL the port may be another one. */
  address(): ClientConfig;
  /** Takes leave; the last one stops PostgreSQL. */
  release(): Promise<void>;
}

/**
 * Joins the PostgreSQL of a data directory: makes the cluster if there is none, starts it if it does not run, and,
 * as long as this process lives, starts it again should it die. Throws an ExplainedError.
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const place = await findPlace(options.dataDirectory, options.tell);
  const binaries = await findBinaries(place.runAs, sharedDirectory);
  const passwords = await readPasswords(options.dataDirectory);
  await ensureCluster(binaries, place, passwords.superuser);

  let port = 0;
  const join = async (): Promise<Lifeline> => {
    port = await ensureRunning(binaries, place);
    const lifeline = await connectLifeline(port, passwords.superuser, options.name);
    try {
      if (options.role === 'server') await claimServer(lifeline, options.dataDirectory);
      await ensureDatabase(lifeline.client, passwords.application);
      return lifeline;
    } catch (error) {
      await lifeline.end();
      throw error;
    }
  };
  const life = await keepJoined(join, options.onTrouble);
  return {
    address: () => ({
      host: '127.0.0.1',
      port,
      user: application,
      password: passwords.application,
      database: application,
    }),
    release: async () => {
      const lifeline = await life.end();
      if (await lifeline?.leave().catch(() => false)) await stopPostgres(binaries, place);
      await lifeline?.end();
    },
  };
}
