import type { MiddlewareHandler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import { problemResponse } from './problem.ts';
import type { AppEnvironment } from './request-context.ts';

interface Bucket {
  tokens: number;
  at: number;
}

const millisecondsPerMinute = 60_000;
/** Buckets are forgotten, the oldest first, from this many on; a full one says nothing anyway. */
const mostBuckets = 50_000;

/** IPv6 clients own a /64 and can be any address in it. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const missing = address.includes('::') ? Math.max(0, 8 - front.length - back.length) : 0;
  const groups = [...front, ...Array.from({ length: missing }, () => '0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** A token bucket per client network: bursts up to a minute's worth, then so many per minute. */
export function rateLimit({
  clock,
  clientAddress,
  limits,
}: Pick<AppDeps, 'clock' | 'clientAddress' | 'limits'>): MiddlewareHandler<AppEnvironment> {
  const capacity = limits.requestsPerMinute;
  const perMillisecond = capacity / millisecondsPerMinute;
  const buckets = new Map<string, Bucket>();

  function take(network: string): number {
    const now = clock().getTime();
    const before = buckets.get(network) ?? { tokens: capacity, at: now };
    const tokens = Math.min(capacity, before.tokens + Math.max(0, now - before.at) * perMillisecond);
    buckets.delete(network);
    buckets.set(network, { tokens: Math.max(0, tokens - (tokens >= 1 ? 1 : 0)), at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > mostBuckets && oldest !== undefined) buckets.delete(oldest);
    return tokens;
  }

  return async (c, next) => {
    const tokens = take(networkOf(clientAddress(c.req.raw, c.env)));
    if (tokens < 1) {
      const seconds = Math.max(1, Math.ceil((1 - tokens) / perMillisecond / 1000));
      return problemResponse(c, 'rate-limited', [], { 'Retry-After': String(seconds) });
    }
    await next();
    return undefined;
  };
}
