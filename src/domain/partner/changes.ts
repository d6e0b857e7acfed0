import type { Change, ProposedChange } from '../../contract/change.ts';
import type { EntryContent } from '../../contract/entry-content.ts';
import { fieldsInOrder, inReadingOrder } from './field-order.ts';

/* Differences between states of an entry, place by place, and how they are put together again. */

type Json = Change['after'];
interface Fields {
  readonly [name: string]: unknown;
}
interface Part extends Fields {
  readonly key: string;
}

/** Which fields of what hold lists of parts, each with a key of its own. */
interface Shape {
  readonly [list: string]: Shape;
}
const shape: Shape = { locations: {}, contacts: { points: {} }, offers: {} };

const partsIn = (fields: Fields, list: string): readonly Part[] => (fields[list] ?? []) as readonly Part[];
const keysOf = (parts: readonly Part[]): string[] => parts.map(({ key }) => key);

/** Whether two values are the same, whatever the order of an object's properties. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Fields, other as Fields];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && same(left[name], right[name]))
  );
}

function changesInOrder(path: string, before: readonly Part[], after: readonly Part[]): Change[] {
  const common = (parts: readonly Part[], others: readonly Part[]) => {
    const keys = new Set(keysOf(others));
    return keysOf(parts).filter((key) => keys.has(key));
  };
  return same(common(before, after), common(after, before))
    ? []
    : [{ path: `${path}#`, kind: 'moved', before: keysOf(before), after: keysOf(after) }];
}

function changesInList(
  path: string,
  before: readonly Part[],
  after: readonly Part[],
  inside: Shape,
): Change[] {
  const [old, fresh] = [
    new Map(before.map((part) => [part.key, part])),
    new Map(after.map((part) => [part.key, part])),
  ];
  const removed = before.filter(({ key }) => !fresh.has(key));
  const kept = after.flatMap((part): Change[] => {
    const was = old.get(part.key);
    const at = `${path}/${part.key}`;
    if (was === undefined)
      return [{ path: at, kind: 'added', before: null, after: inReadingOrder(part) as Json }];
    return changesInFields(`${at}/`, was, part, inside);
  });
  return [
    ...removed.map(
      (part): Change => ({
        path: `${path}/${part.key}`,
        kind: 'removed',
        before: inReadingOrder(part) as Json,
        after: null,
      }),
    ),
    ...kept,
    ...changesInOrder(path, before, after),
  ];
}

function changesInFields(prefix: string, before: Fields, after: Fields, of: Shape): Change[] {
  return fieldsInOrder(Object.keys(after)).flatMap((name): Change[] => {
    const path = `${prefix}${name}`;
    const inside = of[name];
    if (inside !== undefined) return changesInList(path, partsIn(before, name), partsIn(after, name), inside);
    const [was, is] = [(before[name] ?? null) as Json, (after[name] ?? null) as Json];
    return same(was, is) ? [] : [{ path, kind: 'changed', before: was, after: is }];
  });
}

/** Everything in which `after` differs from `before`, in reading order; applied to `before` it gives `after`. */
export const changesBetween = (before: EntryContent, after: EntryContent): Change[] =>
  changesInFields('', before, after, shape);

function withPart(parts: readonly Part[], key: string, value: unknown): readonly Part[] {
  if (value === null) return parts.filter((part) => part.key !== key);
  const part = value as Part;
  return parts.some((each) => each.key === key)
    ? parts.map((each) => (each.key === key ? part : each))
    : [...parts, part];
}

function inOrder(parts: readonly Part[], keys: readonly string[]): readonly Part[] {
  const place = ({ key }: Part) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return parts.toSorted((a, b) => place(a) - place(b));
}

function withValue(fields: Fields, steps: readonly string[], value: unknown): Fields {
  const [step = '', key, ...rest] = steps;
  if (step.endsWith('#')) {
    const list = step.slice(0, -1);
    return { ...fields, [list]: inOrder(partsIn(fields, list), value as string[]) };
  }
  if (key === undefined) return { ...fields, [step]: value };
  const parts = partsIn(fields, step);
  const changed =
    rest.length === 0
      ? withPart(parts, key, value)
      : parts.map((part) => (part.key === key ? (withValue(part, rest, value) as Part) : part));
  return { ...fields, [step]: changed };
}

/** What becomes of a content when changes are made in it; a change of a part that is gone changes nothing. */
export const applyChanges = (
  content: EntryContent,
  changes: readonly Pick<Change, 'path' | 'after'>[],
): EntryContent =>
  changes.reduce<Fields>(
    (fields, { path, after }) => withValue(fields, path.split('/'), after),
    content,
  ) as EntryContent;

/** What stands at a path; null where nothing does. */
export function valueAt(content: EntryContent, path: string): Json {
  let here: unknown = content;
  for (const step of path.split('/')) {
    if (here === null || typeof here !== 'object') return null;
    if (Array.isArray(here)) here = (here as readonly Part[]).find(({ key }) => key === step) ?? null;
    else if (step.endsWith('#')) here = keysOf(partsIn(here as Fields, step.slice(0, -1)));
    else here = (here as Fields)[step] ?? null;
  }
  return here as Json;
}

/** Whether two changes touch the same place, or one the whole of which the other is a part. Orders never do. */
function meet(one: Change, other: Change): boolean {
  if (one.kind === 'moved' || other.kind === 'moved') return false;
  return (
    one.path === other.path || one.path.startsWith(`${other.path}/`) || other.path.startsWith(`${one.path}/`)
  );
}

/**
 * Puts a proposal on top of what was published meanwhile: a three-way merge, place by place.
 * @param base what the proposal was written on; `current` what is published now.
 * @returns what the proposal still changes; a conflict where somebody else changed the same place differently.
 */
export function mergeProposal(
  base: EntryContent,
  current: EntryContent,
  proposed: EntryContent,
): ProposedChange[] {
  const published = changesBetween(base, current);
  return changesBetween(base, proposed).flatMap((change): ProposedChange[] => {
    const now = valueAt(current, change.path);
    if (same(now, change.after)) return [];
    return [{ ...change, current: now, conflict: published.some((other) => meet(change, other)) }];
  });
}
