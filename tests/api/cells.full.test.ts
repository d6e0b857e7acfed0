import fc from 'fast-check';
import { test } from 'vitest';
import { cellTexts } from '../support/cell-texts.ts';
import { roundTrip } from './round-trip.ts';

test('10,000 strings come back from both kinds of file without a lost character', async () => {
  await roundTrip(fc.sample(cellTexts, 10_000));
}, 120_000);
