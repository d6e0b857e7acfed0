import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sharedDirectory } from '../../src/server/db/embedded/place.ts';
import { newFolder } from './support/data-directory.ts';
import { readiness, root, runTool, startServer } from './support/server.ts';
import { isRoot } from './support/users.ts';

const real = { PUBLIC_URL: 'https://partnernetz.example' };

/** This checkout as it looks in a directory that only root can enter; null where we cannot make one. */
async function privateCheckout(): Promise<string | null> {
  if (!isRoot) return null;
  const secret = path.join(await newFolder(), 'root');
  const checkout = path.join(secret, 'partnernetz');
  mkdirSync(checkout, { recursive: true });
  chmodSync(secret, 0o700);
  try {
    execFileSync('mount', ['--bind', root, checkout], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', checkout]);
  });
  return checkout;
}

it('runs as root from a directory that only root can enter', async () => {
  const checkout = await privateCheckout();
  if (checkout === null) return;
  const DATA_DIR = path.join(path.dirname(checkout), 'data');
  const server = await startServer({ DATA_DIR, ...real }, { cwd: checkout });
  const home = readFileSync(path.join(DATA_DIR, 'postgresql.moved-to'), 'utf8').trim();
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  expect(await readiness(server.url)).toBe(200);
  expect(server.output()).toContain(`Die Datenbank liegt deshalb in ${home}`);
  expect(path.dirname(home)).toBe(sharedDirectory);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(statSync(home).uid).not.toBe(0);
  const pid = Number(readFileSync(path.join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(
    new RegExp(`^Uid:\\s${statSync(home).uid}\\s`, 'm'),
  );
  await server.stop();

  const again = await startServer({ DATA_DIR, ...real }, { cwd: checkout });
  expect(again.output()).not.toContain('liegt deshalb in');
  await again.stop();
  rmSync(home, { recursive: true });
  const { code, output } = await runTool('src/server/cli/backup.ts', [], { DATA_DIR });
  expect(code).toBe(1);
  expect(output).toMatch(/lag in .* und ist dort nicht mehr/);
  expect(existsSync(home)).toBe(false);
});

it('stays in its directory where PostgreSQL’s user can go there', async () => {
  if (!isRoot) return;
  const DATA_DIR = path.join(await newFolder(), 'data');
  const server = await startServer({ DATA_DIR, ...real });
  expect(existsSync(path.join(DATA_DIR, 'postgresql.moved-to'))).toBe(false);
  expect(statSync(path.join(DATA_DIR, 'postgresql')).uid).not.toBe(0);
  expect(await readiness(server.url)).toBe(200);
});
