import path from 'node:path';
import { Client } from 'pg';
import { dump } from '../db/backup/dump.ts';
import { writeArchive } from '../db/backup/file.ts';
import { runTool } from './open-database.ts';

/* npm run backup [-- FILE]: everything as of now into one file; the server may keep running. */
await runTool({ name: 'backup' }, async ({ connection }) => {
  const now = new Date();
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const file = path.resolve(process.argv[2] ?? `partnernetz-${stamp}.backup.gz`);
  const client = new Client(connection.address());
  await client.connect();
  try {
    const size = await writeArchive(file, dump(client, now));
    process.stdout.write(`Gesichert / backed up: ${file} (${Math.ceil(size / 1000)} kB)\n`);
    return 0;
  } finally {
    await client.end();
  }
});
