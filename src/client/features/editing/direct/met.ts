import type { ProposedChange } from '../../../../contract/change.ts';
import { type TeamConflict, teamPath } from './team-settings.ts';

/** Which of two values counts: what one has written, or what was published meanwhile. */
export type Choice = 'ours' | 'theirs';

/** What both have changed since somebody else was faster, and what of it is decided. */
export interface Met {
  readonly conflicts: readonly ProposedChange[];
  readonly teamConflicts: readonly TeamConflict[];
  /** By path. */
  readonly choices: Readonly<Record<string, Choice>>;
}

const pathsIn = ({ conflicts, teamConflicts }: Met): string[] => [
  ...conflicts.map(({ path }) => path),
  ...teamConflicts.map(teamPath),
];

/** How much both have changed. */
export const conflictsIn = (met: Met | undefined): number => (met === undefined ? 0 : pathsIn(met).length);

/** Whether nothing is left to be decided. */
export const isDecided = (met: Met | undefined): boolean =>
  met === undefined || pathsIn(met).every((path) => Object.hasOwn(met.choices, path));
