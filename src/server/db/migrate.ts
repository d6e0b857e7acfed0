import { sha256 } from '../digest.ts';
import { ExplainedError } from '../explained-error.ts';
import { advisoryLocks } from './locks.ts';

/* No node: module and no driver here: the mock migrates its PGlite in the browser with this very code. */

export interface MigrationFile {
  /** As in the folder, `0001_directory.sql`; the order of the names is the order of the migrations. */
  readonly name: string;
  readonly sql: string;
}

/** What PGlite and a node-postgres client (see migration-connection.ts) have in common. */
export interface MigrationConnection {
  /** Runs several statements at once. */
  exec(sql: string): Promise<unknown>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<{ rows: Row[] }>;
}

export type MigrationState = 'current' | 'pending';

interface Landed {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Brings the database up to `files`, one after the other, and returns the names of those that it ran.
 * Has to run inside a transaction of the caller's: either all land or none. Instances that start at the same time
 * wait here for the first. Throws an ExplainedError when the database is newer than the code, or when a file was
 * changed after it had landed.
 */
export async function applyMigrations(
  connection: MigrationConnection,
  files: readonly MigrationFile[],
): Promise<{ ran: string[]; wasEmpty: boolean }> {
  await connection.query('select pg_advisory_xact_lock($1, $2)', [...advisoryLocks.migration]);
  await connection.exec(`create table if not exists migration (
    name text primary key collate "C",
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`);
  const landed = await landedMigrations(connection);
  const pending = await pendingMigrations(landed, files);
  for (const { name, sql, sha256 } of pending) {
    await connection.exec(sql);
    await connection.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
  }
  return { ran: pending.map((file) => file.name), wasEmpty: landed.length === 0 };
}

/** Whether the database has every migration of `files`; never changes anything. Throws when it cannot be asked. */
export async function migrationState(
  connection: MigrationConnection,
  files: readonly MigrationFile[],
): Promise<MigrationState> {
  const { rows } = await connection.query<{ found: boolean }>(
    `select to_regclass('migration') is not null as found`,
  );
  const landed = rows[0]?.found ? await landedMigrations(connection) : [];
  return landed.length >= files.length ? 'current' : 'pending';
}

async function landedMigrations(connection: MigrationConnection): Promise<Landed[]> {
  return (await connection.query<Landed>('select name, sha256 from migration order by name')).rows;
}

async function pendingMigrations(landed: readonly Landed[], files: readonly MigrationFile[]) {
  const hashed = await Promise.all(files.map(async (file) => ({ ...file, sha256: await hashOf(file.sql) })));
  const known = hashed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name, sha256 }] of landed.entries()) {
    const file = known.find((candidate) => candidate.name === name);
    if (!file) throw tooNew(name);
    if (file.sha256 !== sha256) throw edited(name);
    if (known[index] !== file) throw outOfOrder(known[index]?.name ?? name);
  }
  return known.slice(landed.length);
}

/** Line ends do not count: git may write them differently on another machine. */
const hashOf = (sql: string): Promise<string> => sha256(sql.replaceAll('\r\n', '\n'));

const tooNew = (name: string) =>
  new ExplainedError({
    de: `Die Datenbank ist neuer als dieses Programm (sie kennt „${name}“). Bitte die neuere Version starten.`,
    en: `The database is newer than this program (it has “${name}”). Please start the newer version.`,
  });

const edited = (name: string) =>
  new ExplainedError({
    de: `Die Migration „${name}“ wurde geändert, nachdem sie gelaufen war. Bitte die Datei wiederherstellen und die Änderung in eine neue Migration schreiben.`,
    en: `Migration “${name}” was edited after it had run. Restore the file and put the change into a new migration.`,
  });

const outOfOrder = (name: string) =>
  new ExplainedError({
    de: `Die Migration „${name}“ kam später hinzu, steht aber vor schon gelaufenen. Bitte umbenennen, damit sie zuletzt kommt.`,
    en: `Migration “${name}” was added later but sorts before ones that have run. Rename it so that it comes last.`,
  });
