import type { AccessLevel } from '../../../../contract/access.ts';
import type { PartnerCooperation } from '../../../../contract/partner.ts';

/** What only the KI decides and notes. */
export interface TeamSettings {
  readonly level: AccessLevel;
  readonly cooperation: PartnerCooperation | null;
}

export const teamPlaces = ['level', 'since', 'agreement', 'responsible', 'notes'] as const;
export type TeamPlace = (typeof teamPlaces)[number];

/** A place that two people changed, each to something else. */
export interface TeamConflict {
  readonly place: TeamPlace;
  readonly before: string | null;
  readonly current: string | null;
  readonly after: string | null;
}

export const blankCooperation: PartnerCooperation = {
  since: null,
  agreement: '',
  responsible: '',
  notes: '',
};

const isBlank = ({ since, agreement, responsible, notes }: PartnerCooperation) =>
  since === null && agreement + responsible + notes === '';

/** A conflict's place beside those of the content, none of which is called so. */
export const teamPath = ({ place }: TeamConflict): string => `team/${place}`;

/** What stands at a place. */
export const teamValue = ({ level, cooperation }: TeamSettings, place: TeamPlace): string | null =>
  place === 'level' ? level : (cooperation ?? blankCooperation)[place];

/** The settings with another value at a place; where nothing is noted any more, there are no notes. */
export function withTeamValue(team: TeamSettings, place: TeamPlace, value: string | null): TeamSettings {
  if (place === 'level') return { ...team, level: value as AccessLevel };
  const cooperation = { ...(team.cooperation ?? blankCooperation), [place]: value };
  return { ...team, cooperation: isBlank(cooperation) ? null : cooperation };
}

/** The places at which two settings differ. */
export const changedPlaces = (before: TeamSettings, after: TeamSettings): TeamPlace[] =>
  teamPlaces.filter((place) => teamValue(before, place) !== teamValue(after, place));

/**
 * Puts what was set on `base` on top of what is set now.
 * @returns where both changed a place differently, what is set now, and the conflict.
 */
export function rebasedTeam(
  base: TeamSettings,
  current: TeamSettings,
  mine: TeamSettings,
): { readonly team: TeamSettings; readonly conflicts: readonly TeamConflict[] } {
  const theirs = new Set(changedPlaces(base, current));
  const ours = changedPlaces(base, mine).filter(
    (place) => teamValue(mine, place) !== teamValue(current, place),
  );
  return {
    team: ours
      .filter((place) => !theirs.has(place))
      .reduce((team, place) => withTeamValue(team, place, teamValue(mine, place)), current),
    conflicts: ours
      .filter((place) => theirs.has(place))
      .map((place) => ({
        place,
        before: teamValue(base, place),
        current: teamValue(current, place),
        after: teamValue(mine, place),
      })),
  };
}
