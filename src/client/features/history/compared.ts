/** Two versions that are compared, the older one first. */
export interface Compared {
  readonly from: number;
  readonly to: number;
}

const names = { from: 'von', to: 'bis' } as const;

/** Which versions an address compares; null where it names none, or none that there are. */
export function comparedOf(search: URLSearchParams, versions: readonly number[]): Compared | null {
  const [from, to] = [Number(search.get(names.from)), Number(search.get(names.to))];
  if (from === to || !versions.includes(from) || !versions.includes(to)) return null;
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** The query string with another comparison in it, or with none; what else is in it stays. */
export function withCompared(search: URLSearchParams, compared: Compared | null): URLSearchParams {
  const after = new URLSearchParams(search);
  for (const side of ['from', 'to'] as const) {
    if (compared === null) after.delete(names[side]);
    else after.set(names[side], String(compared[side]));
  }
  return after;
}
