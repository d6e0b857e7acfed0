import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { takeExpectedConsole } from './console.ts';

/* A warning that nobody reads is worth nothing, so each fails its test unless `expectConsole` announced it. */
let spies: MockInstance[] = [];

beforeEach(() => {
  spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

afterEach(() => {
  const expected = takeExpectedConsole();
  const logged = spies.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(' ')));
  const unexpected = logged.filter((line) => !expected.some((pattern) => pattern.test(line)));
  const missing = expected.filter((pattern) => !logged.some((line) => pattern.test(line)));
  expect({ unexpected, missing }, 'console.error and console.warn').toEqual({ unexpected: [], missing: [] });
});
