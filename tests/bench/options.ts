import { parseArgs } from 'node:util';

export interface Options {
  /** Names of the parts to run, in the order of the table; empty: all of them. */
  readonly only: readonly string[];
  /** Where the figures go as JSON, besides the table; null: nowhere. */
  readonly json: string | null;
}

/**
 * Reads `--only search,bytes` (may be repeated) and `--json FILE`.
 * Throws on anything else, and on a part that does not exist.
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true, default: [] }, json: { type: 'string' } },
  });
  const only = values.only.flatMap((names) => names.split(',')).map((name) => name.trim());
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no part „${unknown.join(', ')}“; there are ${known.join(', ')}`);
  return { only, json: values.json ?? null };
}
