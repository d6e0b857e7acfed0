import { list } from './blueprint.ts';
import type { Random } from './random.ts';

/** Languages besides German with how often one meets them in the city's network. */
export const spoken: readonly (readonly [string, number])[] = [
  ['tr', 30],
  ['ar', 24],
  ['en', 22],
  ['bg', 14],
  ['ro', 14],
  ['kmr', 12],
  ['ru', 11],
  ['uk', 9],
  ['pl', 8],
  ['fr', 8],
  ['sq', 6],
  ['fa', 6],
  ['fa-AF', 5],
  ['sr', 5],
  ['it', 4],
  ['es', 4],
  ['rom', 4],
  ['ckb', 4],
  ['hr', 3],
  ['bs', 3],
  ['ti', 3],
  ['ps', 3],
  ['ur', 3],
  ['pt', 2],
  ['so', 2],
  ['el', 2],
  ['vi', 2],
  ['zh', 2],
  ['hu', 2],
  ['mk', 2],
];

/** What interpreter pools offer on top. */
export const rare: readonly string[] = list(
  'am | apc | arz | ary | az | ber | bn | ff | gsg | ha | hi | hy | ka | ln | lt | mn | ne | nl | om | pa | pcm | rif | ' +
    'rmn | sk | sw | ta | th | tk | tw | yue | zza | lv | cs | wo | ig | yo | rw | ug | ce | my',
);

const pool = (random: Random): string[] => [
  ...spoken.slice(0, random.int(8, 26)).map(([code]) => code),
  ...random.some(rare, random.int(3, 14)),
];

/**
 * The languages somebody works in, German first.
 * @param given those that belong to who it is; more may come on top.
 */
export function languagesOf(kind: string, given: readonly string[], random: Random): string[] {
  const chosen = new Set(['de', ...(kind === 'sprachmittlung' ? pool(random) : given)]);
  if (kind === 'sprachmittlung') return [...chosen];
  const more =
    given.length > 0
      ? random.weighted([
          [0, 6],
          [1, 3],
          [2, 1],
        ] as const)
      : random.weighted([
          [0, 8],
          [1, 16],
          [2, 24],
          [3, 24],
          [4, 14],
          [6, 8],
          [9, 4],
        ] as const);
  const wanted = chosen.size + more;
  while (chosen.size < wanted) chosen.add(random.chance(0.04) ? random.pick(rare) : random.weighted(spoken));
  return [...chosen];
}
