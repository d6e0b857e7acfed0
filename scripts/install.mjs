import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/* Plain JavaScript without dependencies: it runs on Node 20, before anything is installed. */

/** The folder of package.json. */
export const root = path.join(import.meta.dirname, '..');

/**
 * Installs what package-lock.json names unless node_modules already has exactly that. Throws when npm fails.
 * @param {{ dev?: boolean }} [options] `dev: false`: the packages needed to run a built client will do.
 */
export async function ensureInstalled({ dev = true } = {}) {
  if (isInstalled(dev)) return;
  const release = await installLock();
  try {
    if (!isInstalled(dev)) install();
  } finally {
    release();
  }
}

function isInstalled(dev) {
  const wanted = readLock('package-lock.json');
  // npm writes its own record last, so an interrupted install does not count.
  const present = readLock('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([name, { version, optional, dev: onlyDev }]) => {
    if (name === '') return true;
    const found = present[name];
    // Optional packages are those of other platforms, too.
    if (!found) return optional === true || (onlyDev === true && !dev);
    return found.version === version;
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

function install() {
  process.stderr.write('Pakete werden installiert (npm ci) … / Installing packages …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm's own output goes to stderr: stdout belongs to what is being run.
  const stdio = ['ignore', 2, 2];
  const { status } = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
  if (status !== 0)
    throw new Error('npm ci ist fehlgeschlagen; die Meldung steht darüber. / npm ci failed, see above.');
}

/** Two commands started side by side on a fresh clone must not install into each other's tree. */
async function installLock() {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const file = path.join(tmpdir(), `partnernetz-install-${name}`);
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(file)) rmSync(file, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function isAlive(file) {
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, 'utf8'));
  // Just created and not yet written to: its owner is at work.
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
