/** Deeper than anything that we read. */
const deepest = 32;

/** Where in a body stands what nobody can keep. */
interface Unkeepable {
  readonly path: readonly string[];
  readonly what: 'text' | 'depth';
}

const isKept = (text: string) => text.isWellFormed() && !text.includes('\0');

/**
 * Finds what PostgreSQL keeps in no text (a NUL, half of a surrogate pair), and what is nested so deeply that reading it
 * would be the end of us. JSON can say both.
 * @returns the first of them; null where there is none.
 */
export function unkeepableIn(value: unknown, path: readonly string[] = []): Unkeepable | null {
  if (typeof value === 'string') return isKept(value) ? null : { path, what: 'text' };
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= deepest) return { path, what: 'depth' };
  for (const [name, inside] of Object.entries(value)) {
    if (!isKept(name)) return { path, what: 'text' };
    const found = unkeepableIn(inside, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}
