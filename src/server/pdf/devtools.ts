import type { Readable, Writable } from 'node:stream';
import { PrintFailed } from './printer.ts';

type Values = Record<string, unknown>;

/** A conversation with Chromium in its DevTools protocol. */
export interface Devtools {
  /** Sends a command and waits for its result, for ever once Chromium is gone. Rejects with PrintFailed. */
  send(method: string, params?: Values, session?: string): Promise<Values>;
  /** Hears every event of this name. */
  on(event: string, listener: (params: Values) => void): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: { readonly message: string };
}

interface Pending {
  readonly method: string;
  readonly resolve: (result: Values) => void;
  readonly reject: (error: Error) => void;
}

/** Talks over the two ends of --remote-debugging-pipe: JSON, each message ended by a zero byte. */
export function talkOverPipes(toChromium: Writable, fromChromium: Readable): Devtools {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, ((params: Values) => void)[]>();
  let lastId = 0;

  const receive = ({ id, method, params = {}, result = {}, error }: Message) => {
    if (method) for (const listener of listeners.get(method) ?? []) listener(params);
    const command = id === undefined ? undefined : pending.get(id);
    if (id === undefined || !command) return;
    pending.delete(id);
    if (error) command.reject(new PrintFailed('browser', `${command.method}: ${error.message}`));
    else command.resolve(result);
  };
  // A Chromium that is killed takes its ends along; that is no error of ours.
  toChromium.on('error', () => undefined);
  fromChromium.on('error', () => undefined);
  readMessages(fromChromium, (text) => receive(JSON.parse(text)));

  return {
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { method, resolve, reject });
        const message = {
          id: lastId,
          method,
          params,
          ...(session === undefined ? {} : { sessionId: session }),
        };
        toChromium.write(`${JSON.stringify(message)}\0`);
      }),
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
  };
}

/** Calls back with each text before a zero byte; a long one arrives in many pieces. */
function readMessages(stream: Readable, receive: (text: string) => void): void {
  let pieces: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let begin = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, begin)) {
      pieces.push(chunk.subarray(begin, end));
      receive(Buffer.concat(pieces).toString('utf8'));
      pieces = [];
      begin = end + 1;
    }
    if (begin < chunk.length) pieces.push(chunk.subarray(begin));
  });
}
