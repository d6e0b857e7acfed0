import { Fragment, memo } from 'react';
import { highlight, highlightDigits, type Piece } from '../../domain/text/highlight.ts';

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  // Pieces have no identity but their place.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return pieces.map(({ text, hit }, at) => <Fragment key={at}>{hit ? <mark>{text}</mark> : text}</Fragment>);
}

/** A text in which what the search matched is marked. `needles` are folded. */
export const Highlight = memo(function Highlight({
  text,
  needles,
}: {
  text: string;
  needles: readonly string[];
}) {
  return needles.length === 0 ? text : <Pieces pieces={highlight(text, needles)} />;
});

/** The same for a telephone number. */
export const HighlightNumber = memo(function HighlightNumber({
  number,
  digits,
}: {
  number: string;
  digits: readonly string[];
}) {
  const found = digits
    .map((each) => highlightDigits(number, each))
    .find((pieces) => pieces.some(({ hit }) => hit));
  return found === undefined ? number : <Pieces pieces={found} />;
});
