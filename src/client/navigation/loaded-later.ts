import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const retryMilliseconds = 4_000;
const parts: (() => Promise<unknown>)[] = [];

type Load<Props> = () => Promise<ComponentType<Props>>;

/**
 * A component whose code is fetched when it is needed. Where the network fails it is asked for again and again: React
 * would keep the first failure for good.
 */
export function loadedOnDemand<Props>(load: Load<Props>): LazyExoticComponent<ComponentType<Props>> {
  const insist = (): Promise<ComponentType<Props>> =>
    load().catch(() => new Promise((resolve) => setTimeout(resolve, retryMilliseconds)).then(insist));
  return lazy(async () => ({ default: await insist() }));
}

/** The same, but fetched soon after the first load, so that it opens without waiting, and without a network. */
export function loadedLater<Props>(load: Load<Props>): LazyExoticComponent<ComponentType<Props>> {
  parts.push(load);
  return loadedOnDemand(load);
}

/** Fetches the code of all that is to come soon, and of what that in turn brings. */
export function loadAhead(): void {
  for (const load of parts.splice(0)) void load().then(loadAhead, () => undefined);
}
