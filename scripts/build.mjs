import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stampClientBuild } from './client-build.mjs';
import { ensureInstalled, root } from './install.mjs';
import { binOf, exitWith, runNode24 } from './node24.mjs';

/** Builds the client into dist/ and notes from what, so that it is not built again without need. Throws. */
export async function buildClient() {
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const code = await runNode24([binOf('vite'), 'build', '--logLevel', 'warn'], options);
  if (code !== 0) throw new Error('Die Oberfläche ließ sich nicht bauen. / The client could not be built.');
  stampClientBuild();
}

/* `npm run build`, where this is what was started. */
if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await exitWith(async () => {
    await ensureInstalled();
    await buildClient();
    return 0;
  });
}
