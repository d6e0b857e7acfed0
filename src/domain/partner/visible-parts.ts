import type { AccessLevel } from '../../contract/access.ts';
import { canSee, narrower } from '../access.ts';

/** Gives each part its effective level (never wider than its parent's) and keeps those that the viewer may see. */
export function visibleParts<Part extends { readonly level: AccessLevel }>(
  parts: readonly Part[],
  parent: AccessLevel,
  viewer: AccessLevel,
): Part[] {
  return parts
    .map((part) => ({ ...part, level: narrower(parent, part.level) }))
    .filter((part) => canSee(viewer, part.level));
}
