import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** In PostgreSQL's data directory, included by postgresql.conf and rewritten at each start. */
export const settingsFile = 'partnernetz.conf';

/**
 * Durable (fsync and full_page_writes stay as they are: on), reachable from this machine only, and a log that
 * holds no personal data: neither statements nor the values that they were about.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_connections: '',
};

/** Writes the settings, to be read by the next start. */
export async function writeSettings(data: string, port: number): Promise<void> {
  const lines = Object.entries({ ...settings, port: String(port) }).map(
    ([name, value]) => `${name} = '${value}'\n`,
  );
  const text = `# Written by Partnernetz at each start. Settings of your own: ALTER SYSTEM.\n${lines.join('')}`;
  await writeFile(path.join(data, settingsFile), text, { mode: 0o644 });
}

/** The port that the last start used; null before the first. */
export async function recordedPort(data: string): Promise<number | null> {
  const text = await readFile(path.join(data, settingsFile), 'utf8').catch(() => '');
  const port = /^port = '(\d+)'/m.exec(text)?.[1];
  return port === undefined ? null : Number(port);
}
