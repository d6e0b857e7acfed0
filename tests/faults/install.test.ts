import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { newFolder } from './support/data-directory.ts';
import { root } from './support/server.ts';

interface Package {
  readonly version: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
}

const packages: Record<string, Package> = {
  'node_modules/one': { version: '1.0.0' },
  'node_modules/tool': { version: '3.0.0', dev: true },
  'node_modules/other-platform': { version: '2.0.0', optional: true },
};

/** A checkout with our scripts, these packages to install, and an npm that notes how it was called. */
async function checkout() {
  const folder = await newFolder();
  cpSync(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  const lock = (file: string, content: Record<string, Package>) =>
    writeFileSync(path.join(folder, file), JSON.stringify({ packages: { '': {}, ...content } }));
  lock('package-lock.json', packages);
  writeFileSync(
    path.join(folder, 'npm-cli.js'),
    `import { appendFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
     if (existsSync('offline')) process.exit(1);
     appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
     mkdirSync('node_modules', { recursive: true });
     cpSync('package-lock.json', 'node_modules/.package-lock.json');`,
  );
  const calls = () =>
    existsSync(path.join(folder, 'calls'))
      ? readFileSync(path.join(folder, 'calls'), 'utf8').split('\n').length - 1
      : 0;
  const run = () =>
    promisify(execFile)(process.execPath, ['scripts/run.mjs', 'hello.ts', 'Zeynep'], {
      cwd: folder,
      env: { PATH: process.env.PATH, npm_execpath: path.join(folder, 'npm-cli.js') },
    });
  writeFileSync(
    path.join(folder, 'hello.ts'),
    `const name: string = process.argv[2] ?? ''; console.log('Hallo ' + name);`,
  );
  return { folder, lock, calls, run };
}

it('installs once, then runs TypeScript with what it was given', async () => {
  const { run, calls } = await checkout();
  expect((await run()).stdout).toBe('Hallo Zeynep\n');
  expect((await run()).stdout).toBe('Hallo Zeynep\n');
  expect(calls()).toBe(1);
});

it('installs again when the lock file has moved on, or an installation was cut off', async () => {
  const { folder, run, calls, lock } = await checkout();
  await run();
  lock('package-lock.json', { ...packages, 'node_modules/one': { version: '1.0.1' } });
  await run();
  expect(calls()).toBe(2);
  rmSync(path.join(folder, 'node_modules/.package-lock.json'));
  await run();
  expect(calls()).toBe(3);
});

it('does not miss the packages of other platforms', async () => {
  const { folder, run, calls, lock } = await checkout();
  mkdirSync(path.join(folder, 'node_modules'));
  const { 'node_modules/other-platform': _, ...present } = packages;
  lock('node_modules/.package-lock.json', present);
  await run();
  expect(calls()).toBe(0);
});

it('installs once for two commands that are started side by side', async () => {
  const { run, calls } = await checkout();
  await Promise.all([run(), run(), run()]);
  expect(calls()).toBe(1);
});

it('says so when npm fails, and tries again the next time', async () => {
  const { folder, run } = await checkout();
  writeFileSync(path.join(folder, 'offline'), '');
  await expect(run()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('npm ci ist fehlgeschlagen'),
  });
  rmSync(path.join(folder, 'offline'));
  expect((await run()).stdout).toBe('Hallo Zeynep\n');
});

it('hands the exit code on', async () => {
  const { folder, run } = await checkout();
  writeFileSync(path.join(folder, 'hello.ts'), 'process.exit(7);');
  await expect(run()).rejects.toMatchObject({ code: 7 });
});
