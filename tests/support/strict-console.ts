import { afterEach, beforeEach, expect, vi } from 'vitest';
import { isExpectedConsole, takeExpectedConsole } from './console.ts';

/* A warning that nobody reads is worth nothing, so each fails its test unless `expectConsole` announced it. */
const methods = ['error', 'warn'] as const;
let logged: string[] = [];

beforeEach(() => {
  logged = [];
  for (const method of methods) {
    const print = console[method];
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      const line = words.map(String).join(' ');
      logged.push(line);
      if (!isExpectedConsole(line)) print(...words);
    });
  }
});

afterEach(() => {
  const unexpected = logged.filter((line) => !isExpectedConsole(line));
  const missing = takeExpectedConsole().filter((pattern) => !logged.some((line) => pattern.test(line)));
  expect({ unexpected, missing }, 'console.error and console.warn').toEqual({ unexpected: [], missing: [] });
});
