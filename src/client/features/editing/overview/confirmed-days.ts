import type { Partner } from '../../../../contract/partner.ts';

/** When each detail was last said to be right, by the path that changes name it with. */
export type ConfirmedDays = ReadonlyMap<string, string | null>;

/** The days of a partner's details; its parts have the keys that the content's have. */
export function confirmedDays({ locations, contacts, offers }: Partner): ConfirmedDays {
  return new Map<string, string | null>([
    ...locations.map(({ key, confirmedAt }) => [`locations/${key}`, confirmedAt] as const),
    ...locations.map(({ key, hoursConfirmedAt }) => [`locations/${key}/hours`, hoursConfirmedAt] as const),
    ...contacts.flatMap(({ key, points }) =>
      points.map((point) => [`contacts/${key}/points/${point.key}`, point.confirmedAt] as const),
    ),
    ...offers.map(({ key, confirmedAt }) => [`offers/${key}`, confirmedAt] as const),
  ]);
}
