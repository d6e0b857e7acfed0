import { expect, test } from 'vitest';
import { partnerWith } from '../../../tests/support/search-cases.ts';
import { entryOf } from './entry.ts';
import { visiblePartner } from './visible.ts';

const base = partnerWith({ name: 'Verein', phone: '030 23125 100' });
const point = (value: string, confirmedAt: string | null) =>
  ({ key: value, type: 'phone', value, label: '', level: 'public', confirmedAt, confirmedBy: null }) as const;
const [desk] = base.contacts;
if (desk === undefined) throw new Error('there is a desk');

test('a number has a date of its own where the entry was confirmed on another day', () => {
  const points = [
    point('1', '2026-01-05'),
    point('2', '2024-03-31'),
    point('3', null),
    // The same number twice: what counts is when it was last said to be right.
    point('2', '2025-03-31'),
  ];
  const record = { ...base, confirmedAt: '2026-01-05', contacts: [{ ...desk, points }] };
  const visible = visiblePartner(record, 'public');
  if (visible === null) throw new Error('everybody sees it');
  expect(entryOf(visible)).toMatchObject({
    phones: ['1', '2', '3'],
    phonesConfirmedAt: [null, '2025-03-31', null],
  });
});
