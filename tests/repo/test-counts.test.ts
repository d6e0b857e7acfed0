import { expect, test } from 'vitest';
import { sentence, sum, withExitCode } from '../../scripts/test/counts.ts';
import { readOptions } from '../../scripts/test/options.ts';

test('the last line of a run adds everything up and hides nothing', () => {
  const total = sum([
    { passed: 4, failed: 0, skipped: 0 },
    { passed: 10, failed: 1, skipped: 2 },
  ]);
  expect(sentence(total)).toBe('14 passed, 1 failed, 2 skipped');
  expect(sentence(sum([]))).toBe('0 passed, 0 failed');
});

test('a program that fails without a failing test counts as a failure', () => {
  const good = { passed: 3, failed: 0, skipped: 0 };
  expect(withExitCode(good, 1)).toEqual({ ...good, failed: 1 });
  expect(withExitCode(good, 0)).toEqual(good);
  expect(withExitCode({ ...good, failed: 2 }, 1).failed).toBe(2);
});

test('options choose what runs, and unknown ones are refused', () => {
  expect(readOptions([])).toEqual({ scope: 'quick', projects: [] });
  expect(readOptions(['--full']).scope).toBe('all');
  expect(readOptions(['--full', '--full-only']).scope).toBe('full-only');
  expect(readOptions(['--project', 'api', '--project=unit']).projects).toEqual(['api', 'unit']);
  expect(() => readOptions(['--fast'])).toThrow();
});
