import type { ProposedChange } from '../../../contract/change.ts';
import { same } from '../../../domain/partner/changes.ts';
import type { Decision } from '../../api/review.ts';
import { type Unread, withUnread } from '../../ui/hours/unread.ts';

type Value = ProposedChange['after'];

/** What the KI is about to accept of a proposal, and with which corrections, by path. */
export interface Choice {
  readonly accepted: readonly string[];
  readonly corrections: Readonly<Record<string, Value>>;
  /** What was written to correct hours and could not be read: nothing is decided over it. */
  readonly unread: Unread;
}

export type ChoiceStep =
  | { readonly do: 'accept' | 'leave' | 'uncorrect'; readonly path: string }
  | { readonly do: 'correct'; readonly path: string; readonly value: Value }
  | {
      readonly do: 'note-unread';
      readonly path: string;
      readonly texts: Readonly<Record<string, string | null>>;
    }
  | { readonly do: 'accept-all'; readonly paths: readonly string[] }
  | {
      readonly do: 'meet';
      readonly before: readonly ProposedChange[];
      readonly now: readonly ProposedChange[];
    };

/** What is chosen to begin with: everything but what somebody else changed meanwhile. */
export const firstChoice = (changes: readonly ProposedChange[]): Choice => ({
  accepted: changes.filter(({ conflict }) => !conflict).map(({ path }) => path),
  corrections: {},
  unread: {},
});

const isInside = (place: string, path: string) => place.startsWith(`${path}/`);

const withPath = (paths: readonly string[], path: string) =>
  paths.includes(path) ? paths : [...paths, path];

/**
 * The choice after somebody has changed the proposal or the entry meanwhile: it stands for the changes that are still
 * the same. The others are chosen as to begin with; what was written to correct them is kept for whoever takes them.
 */
function met(choice: Choice, before: readonly ProposedChange[], now: readonly ProposedChange[]): Choice {
  const known = new Map(before.map((change) => [change.path, change]));
  const stays = (change: ProposedChange) => same(known.get(change.path), change);
  const corrections = Object.entries(choice.corrections).filter(([path]) =>
    now.some((change) => change.path === path),
  );
  const unread = Object.entries(choice.unread).filter(([place]) =>
    now.some((change) => isInside(place, change.path)),
  );
  return {
    accepted: now
      .filter((change) => (stays(change) ? choice.accepted.includes(change.path) : !change.conflict))
      .map(({ path }) => path),
    corrections: Object.fromEntries(corrections),
    unread: Object.fromEntries(unread),
  };
}

/** The choice without anything that was written to correct a change. */
function uncorrected({ accepted, corrections, unread }: Choice, path: string): Choice {
  const { [path]: _, ...others } = corrections;
  const elsewhere = Object.entries(unread).filter(([place]) => !isInside(place, path));
  return { accepted, corrections: others, unread: Object.fromEntries(elsewhere) };
}

/** The choice after a step; what is corrected is accepted with it. */
export function nextChoice(choice: Choice, step: ChoiceStep): Choice {
  const { accepted, corrections } = choice;
  switch (step.do) {
    case 'accept':
      return { ...choice, accepted: withPath(accepted, step.path) };
    case 'leave':
      return { ...choice, accepted: accepted.filter((path) => path !== step.path) };
    case 'accept-all':
      return { ...choice, accepted: step.paths };
    case 'meet':
      return met(choice, step.before, step.now);
    case 'correct':
      return {
        ...choice,
        accepted: withPath(accepted, step.path),
        corrections: { ...corrections, [step.path]: step.value },
      };
    case 'note-unread':
      return {
        ...choice,
        accepted: withPath(accepted, step.path),
        unread: withUnread(choice.unread, step.texts),
      };
    case 'uncorrect':
      return uncorrected(choice, step.path);
  }
}

/** The first change that is accepted with hours that cannot be read yet; undefined where there is none. */
export const firstUnread = (
  { accepted, unread }: Choice,
  changes: readonly ProposedChange[],
): ProposedChange | undefined =>
  changes.find(
    ({ path }) => accepted.includes(path) && Object.keys(unread).some((place) => isInside(place, path)),
  );

/** The decision that a choice makes: in the proposal's order, corrections only of what is accepted. */
export function decisionOf(
  { accepted, corrections }: Choice,
  changes: readonly ProposedChange[],
  { entryVersion, comment }: Pick<Decision, 'entryVersion' | 'comment'>,
): Decision {
  const accept = changes.map(({ path }) => path).filter((path) => accepted.includes(path));
  return {
    entryVersion,
    accept,
    corrections: Object.fromEntries(Object.entries(corrections).filter(([path]) => accept.includes(path))),
    comment: comment.trim(),
  };
}
