import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createNetServer } from 'node:net';
import { parseArgs } from 'node:util';
import { msw } from 'msw/vite';
import { createServer } from 'vite';
import { root } from './install.mjs';
import { node24 } from './node24.mjs';

/*
 * `npm run dev`: the client with hot reload; behind it the real server, restarted when its code changes.
 * `npm run dev:mock`: the client alone. The server's app then runs in the browser (mocks/browser.ts).
 */
const { values } = parseArgs({ options: { mock: { type: 'boolean', default: false } } });
await (values.mock ? startClient('mock') : startBoth());

async function startBoth(): Promise<void> {
  const port = await freePort();
  const server = spawn(node24(), ['--watch', '--watch-preserve-output', 'src/server/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'inherit',
  });
  server.once('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  process.on('exit', () => server.kill());
  await answering(`http://127.0.0.1:${port}/api/ready`);
  await startClient('development', `http://127.0.0.1:${port}`);
}

/** `api`: where the server is; its answers come from the client's own origin, as in production. */
async function startClient(mode: 'development' | 'mock', api?: string): Promise<void> {
  const proxy = api
    ? Object.fromEntries(
        ['/api', '/theme.css'].map((path) => [path, { target: api, headers: { origin: api } }]),
      )
    : {};
  const client = await createServer({
    root,
    mode,
    // Serves MSW's worker from its package, so that no copy of it can go stale or be shipped.
    plugins: mode === 'mock' ? [msw()] : [],
    // Both ways need other packages; sharing what was prepared, one would make the other's stale while it is read.
    cacheDir: `node_modules/.vite-${mode}`,
    optimizeDeps: {
      // Everything is looked through before the first page: what is found later would reload it halfway.
      entries: mode === 'mock' ? ['index.html', 'mocks/browser.ts'] : ['index.html'],
      // PGlite finds its WebAssembly beside its own modules.
      exclude: ['@electric-sql/pglite'],
    },
    server: { proxy, host: '127.0.0.1' },
  });
  await client.listen();
  client.printUrls();
}

async function answering(url: string): Promise<void> {
  const ready = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function freePort(): Promise<number> {
  const probe = createNetServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
