/* Lists whose parts have keys: taking one out, changing it, moving it. */

interface Keyed {
  readonly key: string;
}

const keyLength = 10;

/**
 * A key for a new part that no other part has, here or in a draft on another device: the number of a removed part
 * must not come back for something else.
 */
export const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(keyLength)), (byte) => (byte % 36).toString(36)).join('');

/** The list with a part in place of the one that has its key. */
export const withPart = <Part extends Keyed>(parts: readonly Part[], part: Part): Part[] =>
  parts.map((each) => (each.key === part.key ? part : each));

/** The list without a part. */
export const withoutPart = <Part extends Keyed>(parts: readonly Part[], key: string): Part[] =>
  parts.filter((each) => each.key !== key);

/** The list with a part at another place; the same where it is there already or does not exist. */
export function movedTo<Part extends Keyed>(parts: readonly Part[], key: string, place: number): Part[] {
  const part = parts.find((each) => each.key === key);
  const at = Math.max(0, Math.min(place, parts.length - 1));
  return part === undefined ? [...parts] : withoutPart(parts, key).toSpliced(at, 0, part);
}

/** The list with a part that was taken out put back where it was. */
export const putBack = <Part extends Keyed>(parts: readonly Part[], part: Part, place: number): Part[] =>
  parts.some(({ key }) => key === part.key) ? [...parts] : parts.toSpliced(place, 0, part);
