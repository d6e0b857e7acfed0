import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where a Chromium may be, besides the folders of PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

export const installCommand = 'apt-get install -y --no-install-recommends chromium fonts-liberation';

/** Path of a Chromium on this machine, or of that which `CHROMIUM` names; null where there is none. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...places,
  ];
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** As `findChromium`; as root on Debian installs it when it is missing. */
export function ensureChromium(): string | null {
  const found = findChromium();
  if (found || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return found;
  process.stderr.write(`Chromium fehlt und wird installiert / installing Chromium: ${installCommand}\n`);
  const run = (command: string) =>
    spawnSync('sh', ['-c', command], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (run(installCommand).status !== 0) run(`apt-get update && ${installCommand}`);
  return findChromium();
}

/** What Chromium needs to run quietly, and as root at all. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A container's /dev/shm is often too small for a page.
  '--disable-dev-shm-usage',
];
