import { expect, test } from 'vitest';
import { listOf, partnersOf } from '../../../tests/print/printed.ts';
import { labelsLayout } from './labels.ts';

test('nobody gets two labels, though the list was in full in every group before it became labels', () => {
  const partners = partnersOf(30);
  const labels = (repeat: 'reference' | 'full') =>
    String(labelsLayout(listOf(partners, { layout: 'labels', group: 'field', repeat }))).match(/<address/g);
  expect(labels('full')?.length).toBeGreaterThan(20);
  expect(labels('full')).toEqual(labels('reference'));
});
