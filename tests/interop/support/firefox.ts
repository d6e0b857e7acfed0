import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const answer = z.object({ id: z.number(), result: z.record(z.string(), z.unknown()).optional() });
const contexts = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const printed = z.object({ data: z.base64() });

/** The address at which a Firefox takes commands, as it says itself. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('Firefox was started without its errors');
  for await (const line of createInterface(stderr)) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return `${address}/session`;
  }
  throw new Error('Firefox ended before it listened');
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Speaks WebDriver BiDi (W3C). A command that is refused rejects. */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  let last = 0;
  return async (method, params) => {
    const id = ++last;
    socket.send(JSON.stringify({ id, method, params }));
    for (;;) {
      const [message] = await once(socket, 'message');
      const said = answer.safeParse(JSON.parse(String(message.data)));
      if (said.data?.id !== id) continue;
      if (said.data.result === undefined) throw new Error(`${method}: ${message.data}`);
      return said.data.result;
    }
  };
}

async function printWith(send: Send, url: string): Promise<Uint8Array> {
  await send('session.new', { capabilities: {} });
  const [tab] = contexts.parse(await send('browsingContext.getTree', {})).contexts;
  const context = tab?.context;
  await send('browsingContext.navigate', { context, url, wait: 'complete' });
  const { data } = printed.parse(await send('browsingContext.print', { context, background: true }));
  return Uint8Array.from(Buffer.from(data, 'base64'));
}

/** Prints a document as Firefox does, on the sheet that its CSS asks for. */
export async function printInFirefox(html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partnernetz-firefox-'));
  const file = path.join(folder, 'list.html');
  await writeFile(file, html);
  const options = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const firefox = spawn('firefox-esr', options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  const ended = once(firefox, 'exit');
  try {
    return await printWith(await connect(await addressOf(firefox)), pathToFileURL(file).href);
  } finally {
    firefox.kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
