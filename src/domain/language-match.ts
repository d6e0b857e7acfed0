import type { Vocabulary } from '../contract/vocabulary.ts';
import { fold, needlesOf } from './text/fold.ts';

type Language = Vocabulary['languages'][number];

/** A language's own names come before what else people write for it. */
const forAlias = 0.5;

/** 0 the name itself, 1 its beginning, 2 the beginning of a word in it, 3 somewhere inside. */
function rankOf(name: string, needles: readonly string[]): number {
  const { plain, digraph } = fold(name);
  const ranks = needles.flatMap((needle) =>
    [plain, digraph].map((folded) => {
      if (folded === needle) return 0;
      if (folded.startsWith(needle)) return 1;
      if (folded.includes(` ${needle}`)) return 2;
      return needle.length > 2 && folded.includes(needle) ? 3 : Number.POSITIVE_INFINITY;
    }),
  );
  return Math.min(...ranks);
}

/**
 * Languages that somebody may mean, the likeliest first: by their names in either language, by what else people write
 * for them, whatever the case and the accents. Everything where nothing is typed.
 */
export function matchingLanguages(languages: readonly Language[], typed: string): readonly Language[] {
  const needles = needlesOf(typed).filter((needle) => needle !== '');
  if (needles.length === 0) return languages;
  return languages
    .map((language) => {
      const { code, de, en, aliases } = language;
      const ranks = [
        ...[de, en].map((name) => rankOf(name, needles)),
        ...aliases.map((name) => rankOf(name, needles) + forAlias),
        fold(code).plain === needles[0] ? 1 : Number.POSITIVE_INFINITY,
      ];
      return { language, rank: Math.min(...ranks) };
    })
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ language }) => language);
}
