import type { IncomingMessage } from 'node:http';

/**
 * The network address that a request comes from, for the rate limit. Behind `trustedProxies` reverse proxies of ours
 * it is what the outermost of them saw; what clients write into X-Forwarded-For themselves is further left.
 */
export function clientAddressBehind(trustedProxies: number) {
  return (request: Request, environment: unknown): string => {
    const { incoming } = environment as { incoming: IncomingMessage };
    const direct = incoming.socket.remoteAddress ?? '';
    if (trustedProxies === 0) return direct;
    const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
    return forwarded.at(-trustedProxies) || direct;
  };
}
