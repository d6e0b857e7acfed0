import { expect, test } from 'vitest';
import {
  readStandingReason,
  type StandingReason,
  standingReason,
  standingReasons,
} from './standing-reasons.ts';

test.each(Object.keys(standingReasons) as StandingReason[])('„%s“ is read as it was stored', (reason) => {
  const about = standingReasons[reason].includes('{}') ? 'Meryem „$&“ Yılmaz' : '';
  expect(readStandingReason(standingReason(reason, about))).toEqual({ reason, about });
});

test.each(['Anruf von Frau Weber', 'Bestätigt am Telefon', ''])('„%s“ was written by somebody', (reason) =>
  expect(readStandingReason(reason)).toBeNull(),
);
