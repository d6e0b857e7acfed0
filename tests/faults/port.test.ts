import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { newDataDirectory, preparedDataDirectory } from './support/data-directory.ts';
import { readiness, startProcess, startServer } from './support/server.ts';

async function occupy(port: number): Promise<{ port: number; free: () => void }> {
  const server = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
}

it('says at once that its port is taken, and touches nothing', async () => {
  const DATA_DIR = await newDataDirectory();
  const { port, free } = await occupy(0);
  const { code, output } = await (await startProcess({ env: { DATA_DIR, PORT: String(port) } })).ended;
  free();
  expect(code).toBe(1);
  expect(output).toMatch(new RegExp(`Port ${port} ist schon belegt.*PORT=${port + 1} npm start`));
  expect(output).not.toContain('    at ');
  expect(existsSync(DATA_DIR)).toBe(false);
});

it('does not mind a PostgreSQL on its usual port', async () => {
  const squatter = await occupy(5432).catch(() => null);
  const server = await startServer({
    DATA_DIR: await preparedDataDirectory(),
    PUBLIC_URL: 'https://partnernetz.example',
  });
  expect(await readiness(server.url)).toBe(200);
  squatter?.free();
});

it.each([
  ['an address of another machine', { HOST: '192.0.2.1' }, /keine Adresse dieses Rechners/],
  ['a bad value', { PORT: 'eighty' }, /PORT \(„eighty“\) muss eine ganze Zahl/],
])('explains %s', async (_, env, message) => {
  const { code, output } = await (await startProcess({ env })).ended;
  expect(code).toBe(1);
  expect(output).toMatch(message);
  expect(output).not.toContain('    at ');
});
