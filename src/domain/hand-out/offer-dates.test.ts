import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOf, dayAfter } from './offer-dates.ts';

const today = '2026-11-20';
const offer = (times: string, validFrom: string | null = null, validTo: string | null = null) =>
  datesOf({ times, validFrom, validTo }, today);

test('weekly from today on, where nothing says otherwise', () => {
  expect(offer('montags 16–18 Uhr')).toEqual({
    kind: 'weekly',
    series: [{ days: [1], from: '16:00', to: '18:00', first: '2026-11-23', count: null }],
  });
  expect(offer('freitags 16–18 Uhr')).toMatchObject({ series: [{ first: today }] });
});

test('from its first day to its last', () => {
  expect(offer('Mo, Do 9–12 Uhr', '2026-11-03', '2026-11-30')).toMatchObject({
    series: [{ first: '2026-11-05', count: 8 }],
  });
  expect(offer('montags 9–12 Uhr', '2026-11-23', '2026-11-23')).toMatchObject({ series: [{ count: 1 }] });
});

test('whole days where only those are known', () => {
  expect(offer('in den Ferien', '2026-12-21', '2027-01-05')).toEqual({
    kind: 'days',
    from: '2026-12-21',
    to: '2027-01-05',
  });
});

test('nothing where nothing is known, or where it is over', () => {
  expect(offer('laufend')).toBeNull();
  expect(offer('laufend', '2026-11-01')).toBeNull();
  expect(offer('laufend', null, '2026-12-01')).toBeNull();
  expect(offer('montags 16–18 Uhr', '2026-01-01', '2026-11-19')).toBeNull();
  expect(offer('montags 16–18 Uhr', '2026-12-24', '2026-12-01')).toBeNull();
  expect(offer('montags 16–18 Uhr', '2026-11-24', '2026-11-29')).toBeNull();
});

test('as many times as there are such days, by counting them', () => {
  const days = ['montags', 'Di, Fr', 'Mo–Fr', 'Sa, So'];
  fc.assert(
    fc.property(fc.constantFrom(...days), fc.nat(400), fc.nat(400), (names, start, length) => {
      const from = dayAfter(today, start);
      const to = dayAfter(from, length);
      const dates = offer(`${names} 9–12 Uhr`, from, to);
      const [series] = dates?.kind === 'weekly' ? dates.series : [];
      const wanted =
        { montags: [1], 'Di, Fr': [2, 5], 'Mo–Fr': [1, 2, 3, 4, 5], 'Sa, So': [6, 0] }[names] ?? [];
      const all = Array.from({ length: length + 1 }, (_, ahead) => dayAfter(from, ahead));
      const counted = all.filter((date) => wanted.includes(new Date(date).getUTCDay()));
      expect([series?.first, series?.count ?? 0]).toEqual([counted[0], counted.length]);
    }),
    { numRuns: 300 },
  );
});
