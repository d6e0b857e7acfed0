import { diffWordsWithSpace } from 'diff';

/** A stretch of text in two versions of it: in both, only in the old one, or only in the new one. */
export interface DiffPiece {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** From here on a text is compared word by word; what is shorter is read faster as old and new. */
const worthComparing = 40;
/** How much has to be common, or the result would be confetti. */
const leastCommon = 0.35;
const contextLength = 90;

/** The middle of a long stretch that did not change is left out. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * contextLength + 20) return text;
  const head = isFirst ? '' : text.slice(0, contextLength).replace(/\S*$/, '');
  const tail = isLast ? '' : text.slice(-contextLength).replace(/^\S*/, '');
  return `${head}… ${tail}`;
}

/**
 * Two versions of a text, word by word.
 * @returns null where comparing would not help: they are short, or have little in common.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] | null {
  if (Math.min(before.length, after.length) < worthComparing) return null;
  const parts = diffWordsWithSpace(before, after);
  const common = parts.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  if (common < leastCommon * Math.max(before.length, after.length)) return null;
  return parts.map(({ added, removed, value }, at) => {
    if (added) return { kind: 'inserted', text: value };
    if (removed) return { kind: 'deleted', text: value };
    return { kind: 'same', text: shortened(value, at === 0, at === parts.length - 1) };
  });
}
