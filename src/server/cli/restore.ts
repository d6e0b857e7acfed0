import path from 'node:path';
import { Client } from 'pg';
import { readArchive } from '../db/backup/file.ts';
import { restore } from '../db/backup/restore.ts';
import { runTool } from './open-database.ts';
import { printNotice } from './print.ts';

/* npm run restore -- FILE: a backup into an empty database, completely or not at all. */
const argument = process.argv[2];
if (argument) {
  await runTool({ name: 'restore', migrate: false }, async ({ connection }) => {
    const { header, lines } = await readArchive(path.resolve(argument));
    const client = new Client(connection.address());
    await client.connect();
    try {
      const rows = await restore(client, header, lines);
      process.stdout.write(
        `Zurückgespielt / restored: ${argument}, Stand ${header.createdAt} (${rows} Zeilen / rows)\n`,
      );
      return 0;
    } finally {
      await client.end();
    }
  });
} else {
  printNotice({
    de: 'Bitte die Sicherung nennen: npm run restore -- DATEI',
    en: 'Name the backup: npm run restore -- FILE',
  });
  process.exitCode = 2;
}
