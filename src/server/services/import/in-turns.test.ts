import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

test('everything comes in its order, and others have their turn after every 25', async () => {
  const items = Array.from({ length: 60 }, (_, at) => at);
  const seen: number[] = [];
  const othersAt: number[] = [];
  const others = () => {
    othersAt.push(seen.length);
    if (seen.length < items.length) setImmediate(others);
  };
  setImmediate(others);
  for await (const item of inTurns(items)) seen.push(item);
  expect(seen).toEqual(items);
  expect(othersAt).toEqual(expect.arrayContaining([0, 25, 50]));
});
