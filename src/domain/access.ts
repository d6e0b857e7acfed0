import type { AccessLevel } from '../contract/access.ts';

const trust: Record<AccessLevel, number> = { public: 0, network: 1, team: 2 };

/** True when a viewer of level `viewer` may see a value of level `level`. */
export const canSee = (viewer: AccessLevel, level: AccessLevel): boolean => trust[viewer] >= trust[level];

/** The level that fewer people see: what applies to a part of something that has a level of its own. */
export const narrower = (one: AccessLevel, other: AccessLevel): AccessLevel =>
  trust[one] >= trust[other] ? one : other;
