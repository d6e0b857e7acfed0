import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { recordedPort } from './settings.ts';

/** The last one if it is free; else one below those that systems hand out to outgoing connections. */
export async function choosePort(data: string): Promise<number> {
  const last = await recordedPort(data);
  if (last !== null && (await isFree(last))) return last;
  for (;;) {
    const port = randomInt(20_000, 30_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
