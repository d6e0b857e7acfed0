import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { ExplainedError } from './explained-error.ts';

export type Handler = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export interface HttpServer {
  /** The port that it got; another than asked for when that was 0. */
  readonly port: number;
  /** From now on `handler` answers. */
  use(handler: Handler): void;
  /** Takes no more requests and waits for those being answered, at most `seconds`. */
  close(seconds: number): Promise<void>;
}

/** Listens at once, before there is anything to answer with: a port that is taken is found out first. */
export async function listen(host: string, port: number, initial: Handler): Promise<HttpServer> {
  let handler = initial;
  const server = createServer(
    // A whole request has Node's five minutes: a table of 20 MB takes as long from an office with a slow line.
    { keepAliveTimeout: 65_000, headersTimeout: 15_000 },
    getRequestListener((request, bindings) => handler(request, bindings as HttpBindings)),
  );
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, host, port);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    use: (next) => {
      handler = next;
    },
    close: async (seconds) => {
      const closed = once(server, 'close').then(() => true);
      server.close();
      const deadline = Date.now() + seconds * 1000;
      // Connections that are kept alive become idle one by one.
      while (Date.now() < deadline && !(await Promise.race([closed, sleep(50, false)]))) {
        server.closeIdleConnections();
      }
      server.closeAllConnections();
      await closed;
    },
  };
}

function explain(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const known = typeof code === 'string' ? explanations[code] : undefined;
  return known ? new ExplainedError(known(host, port), { cause: error }) : error;
}

const explanations: Record<string, (host: string, port: number) => { de: string; en: string }> = {
  EADDRINUSE: (_, port) => ({
    de: `Port ${port} ist schon belegt; läuft Partnernetz vielleicht schon? Ein anderer: PORT=${port + 1} npm start`,
    en: `Port ${port} is taken; is Partnernetz running already? For another one: PORT=${port + 1} npm start`,
  }),
  EACCES: (_, port) => ({
    de: `Port ${port} darf dieser Benutzer nicht öffnen. Ports ab 1024 gehen immer: PORT=3000 npm start`,
    en: `This user may not open port ${port}. Ports from 1024 on always work: PORT=3000 npm start`,
  }),
  EADDRNOTAVAIL: (host) => notHere(host),
  ENOTFOUND: (host) => notHere(host),
  EAI_AGAIN: (host) => notHere(host),
};

const notHere = (host: string) => ({
  de: `„${host}“ (HOST) ist keine Adresse dieses Rechners.`,
  en: `“${host}” (HOST) is no address of this machine.`,
});
