import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const retryMilliseconds = 4_000;
const parts: (() => Promise<unknown>)[] = [];

/**
 * A component whose code is not part of the first load. Where the network fails it is asked for again and again:
 * React would keep the first failure for good. `ahead`: whether everybody gets its code beforehand; pages for a few
 * come when they are asked for.
 */
export function loadedLater<Props>(
  load: () => Promise<ComponentType<Props>>,
  { ahead = true } = {},
): LazyExoticComponent<ComponentType<Props>> {
  if (ahead) parts.push(load);
  const insist = (): Promise<ComponentType<Props>> =>
    load().catch(() => new Promise((resolve) => setTimeout(resolve, retryMilliseconds)).then(insist));
  return lazy(async () => ({ default: await insist() }));
}

/** Fetches the code of all of them, so that each opens without waiting, and without a network. */
export function loadAhead(): void {
  for (const load of parts) void load().catch(() => undefined);
}
