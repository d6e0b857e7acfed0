interface Bucket {
  tokens: number;
  at: number;
}

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

export interface NetworkLimit {
  /** Counts one more from the network of this address. @returns milliseconds to wait; 0 where it may go on. */
  readonly wait: (address: string) => number;
}

/** A token bucket per client network: bursts up to `most`, then as many again per `milliseconds`. */
export function networkLimit(most: number, milliseconds: number, clock: () => Date): NetworkLimit {
  const perMillisecond = most / milliseconds;
  const buckets = new Map<string, Bucket>();
  return {
    wait: (address) => {
      const network = networkOf(address);
      const now = clock().getTime();
      const before = buckets.get(network) ?? { tokens: most, at: now };
      const tokens = Math.min(most, before.tokens + Math.max(0, now - before.at) * perMillisecond);
      buckets.delete(network);
      buckets.set(network, { tokens: Math.max(0, tokens - (tokens >= 1 ? 1 : 0)), at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > mostBuckets && oldest !== undefined) buckets.delete(oldest);
      return tokens >= 1 ? 0 : (1 - tokens) / perMillisecond;
    },
  };
}
