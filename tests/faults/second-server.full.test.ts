import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  gone,
  newDataDirectory,
  newFolder,
  postgresPid,
  preparedDataDirectory,
} from './support/data-directory.ts';
import { readiness, runTool, startProcess, startServer } from './support/server.ts';

const real = { PUBLIC_URL: 'https://partnernetz.example' };
const backup = 'src/server/cli/backup.ts';

it('refuses a second server on the same data directory, and leaves the first one alone', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const first = await startServer({ DATA_DIR, ...real });
  const second = await startProcess({ env: { DATA_DIR, ...real } });
  const { code, output } = await second.ended;
  expect(code).toBe(1);
  expect(output).toContain('läuft schon ein Partnernetz');
  expect(output).toContain(`partnernetz ${first.pid} https://partnernetz.example`);
  expect(output).not.toContain('    at ');
  expect(await readiness(first.url)).toBe(200);
});

it('lets exactly one of two first starts at the same moment win', async () => {
  const DATA_DIR = await newDataDirectory();
  const servers = await Promise.all([1, 2].map(() => startProcess({ env: { DATA_DIR, ...real } })));
  const outcomes = await Promise.all(
    servers.map((server) =>
      server.ready().then(
        () => 'runs',
        () => 'refused',
      ),
    ),
  );
  expect(outcomes.sort()).toEqual(['refused', 'runs']);
});

it('lets a tool join the PostgreSQL of a running server and leave it running', async () => {
  const folder = await newFolder();
  const DATA_DIR = await preparedDataDirectory(folder);
  const server = await startServer({ DATA_DIR, ...real });
  const postgres = await postgresPid(DATA_DIR);
  const { code, output } = await runTool(backup, [path.join(folder, 'a.gz')], { DATA_DIR });
  expect(output).toContain('Gesichert');
  expect(code).toBe(0);
  expect(await postgresPid(DATA_DIR)).toBe(postgres);
  expect(await readiness(server.url)).toBe(200);
});

it('starts PostgreSQL for a tool that is alone, and stops it after', async () => {
  const folder = await newFolder();
  const DATA_DIR = await preparedDataDirectory(folder);
  const file = path.join(folder, 'a.gz');
  expect((await runTool(backup, [file], { DATA_DIR })).code).toBe(0);
  expect(gunzipSync(await readFile(file)).toString()).toContain('"sample"');
  expect(await postgresPid(DATA_DIR)).toBeNull();
});

it('leaves PostgreSQL to whoever is last when a server stops while a tool works', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const server = await startServer({ DATA_DIR, ...real });
  const postgres = (await postgresPid(DATA_DIR)) ?? 0;
  const tool = await startProcess({
    env: { DATA_DIR },
    file: 'tests/faults/programs/lasting-tool.ts',
    channel: true,
  });
  await new Promise((resolve) => tool.process.once('message', resolve));
  expect((await server.stop()).code).toBe(0);
  expect(await postgresPid(DATA_DIR)).toBe(postgres);
  tool.process.send('finish');
  expect((await tool.ended).code).toBe(0);
  await gone(postgres);
});

it('stops PostgreSQL when a tool is interrupted', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const tool = await startProcess({
    env: { DATA_DIR },
    file: 'tests/faults/programs/lasting-tool.ts',
    channel: true,
  });
  await new Promise((resolve) => tool.process.once('message', resolve));
  const { code, output } = await tool.stop('SIGINT');
  expect(code).toBe(130);
  expect(output).not.toContain('    at ');
  expect(await postgresPid(DATA_DIR)).toBeNull();
});
