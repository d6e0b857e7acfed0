import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures/test.ts';
import { Directory } from './pages/directory.ts';

const root = path.join(import.meta.dirname, '../..');

/** Runs scripts/dev.ts until `work` is done; hands it the address that it prints. */
async function whileDeveloping(args: string[], work: (url: string) => Promise<void>): Promise<void> {
  const data = await mkdtemp(path.join(tmpdir(), 'partnernetz-dev-'));
  const env = { ...process.env, DATA_DIR: data, DATABASE_URL: '', PORT: '0', NO_COLOR: '1' };
  const dev = spawn(process.execPath, ['scripts/dev.ts', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await work(await printedAddress(dev));
  } finally {
    dev.kill('SIGTERM');
    await once(dev, 'exit');
    await rm(data, { recursive: true, force: true, maxRetries: 20 });
  }
}

function printedAddress(dev: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [dev.stdout, dev.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
        const address = /Local:\s+(http:\/\/\S+)/.exec(output)?.[1];
        if (address) resolve(address);
      });
    }
    dev.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
}

// Vite serves some hundred modules one by one, and PGlite is 15 MB.
const patience = { timeout: 60_000 };

/* Each closes its page before the server ends: until then it loads ahead what it may need later. */
test.describe('for those who work on it', () => {
  test.describe.configure({ timeout: 150_000 });

  test('npm run dev: the client with the real server behind it', async ({ page, guard }) => {
    guard.allow(/503/, /Download the React DevTools/);
    await whileDeveloping([], async (url) => {
      await page.goto(url);
      await expect(new Directory(page).heading).toHaveText(/^\d{3} Partner/, patience);
      await page.close();
    });
  });

  test('npm run dev:mock: the client alone, the server inside the page', async ({ page, guard }) => {
    guard.allow(/Download the React DevTools/);
    await whileDeveloping(['--mock'], async (url) => {
      await page.goto(url);
      const directory = new Directory(page);
      await expect(directory.heading).toHaveText(/^\d{3} Partner/, patience);
      await directory.search.fill('sprachmitler');
      await expect(page).toHaveURL(/q=sprachmitler/);
      await directory.links.first().click();
      await expect(page.getByRole('article').getByRole('heading', { level: 3 }).first()).toBeVisible(
        patience,
      );
      await page.close();
    });
  });
});
