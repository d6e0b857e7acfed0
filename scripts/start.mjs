import { buildClient } from './build.mjs';
import { isClientBuilt } from './client-build.mjs';
import { ensureInstalled, root } from './install.mjs';
import { exitWith, runNode24 } from './node24.mjs';

/* `npm start`: installs what is missing, builds the client where it is out of date, then runs the server. */
await exitWith(async () => {
  const built = isClientBuilt();
  // A machine that only runs what was built elsewhere needs no build tools.
  await ensureInstalled({ dev: !built });
  if (!built) {
    process.stderr.write('Die Oberfläche wird gebaut … / Building the client …\n');
    await buildClient();
  }
  // The channel tells the server that we are gone, by whatever death, so that it does not stay behind.
  return runNode24(['src/server/main.ts'], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
});
