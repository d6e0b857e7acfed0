import { expect, it } from 'vitest';
import { pastSending, pauseSeconds } from './retry.ts';

it('waits twice as long each time, from half a minute to an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 1_000].map(pauseSeconds)).toEqual([
    30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600,
  ]);
});

it('gives up a mail when it expires, or three days after it was written', () => {
  const createdAt = new Date('2026-11-23T08:00:00Z');
  const expiresAt = new Date('2026-11-23T08:10:00Z');
  expect(pastSending({ createdAt, expiresAt }, new Date('2026-11-23T08:09:59Z'))).toBe(null);
  expect(pastSending({ createdAt, expiresAt }, expiresAt)).toBe('expired');
  expect(pastSending({ createdAt, expiresAt: null }, new Date('2026-11-26T07:59:59Z'))).toBe(null);
  expect(pastSending({ createdAt, expiresAt: null }, new Date('2026-11-26T08:00:00Z'))).toBe('too-old');
});
