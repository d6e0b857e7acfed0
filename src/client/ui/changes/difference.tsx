import type { ChangeWords } from './change-words.ts';
import styles from './changes.module.css';
import { type DiffPiece, wordDiff } from './word-diff.ts';

function Piece({ piece: { kind, text }, words }: { piece: DiffPiece; words: ChangeWords }) {
  if (kind === 'same') return text;
  const Tag = kind === 'deleted' ? 'del' : 'ins';
  return (
    <Tag>
      <span className="visually-hidden"> {words[kind]} </span>
      {text}
      <span className="visually-hidden"> {words.end} </span>
    </Tag>
  );
}

interface SideProps {
  readonly term: string;
  readonly text: string;
  readonly look?: 'before' | 'after' | 'current';
  readonly words: ChangeWords;
}

/** One side of a change under its name; what is not there says so. */
export function Side({ term, text, look = 'after', words }: SideProps) {
  const Tag = look === 'before' ? 'del' : 'span';
  return (
    <div className={`${styles.side} ${styles[look]}`}>
      <dt>{term}</dt>
      <dd>{text === '' ? <span className={styles.nothing}>{words.nothing}</span> : <Tag>{text}</Tag>}</dd>
    </div>
  );
}

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly words: ChangeWords;
  /** Whether it is read as a whole, as a week's hours are: never word by word. */
  readonly whole?: boolean;
}

/** Two versions of a text: word by word where that helps, else the old one above the new one. */
export function Difference({ before, after, words, whole = false }: DifferenceProps) {
  const pieces = whole ? null : wordDiff(before, after);
  if (pieces !== null) {
    return (
      <p className={styles.diff}>
        {pieces.map((piece, at) => (
          // Pieces have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Piece key={at} piece={piece} words={words} />
        ))}
      </p>
    );
  }
  return (
    <dl className={styles.sides}>
      <Side term={words.before} text={before} look="before" words={words} />
      <Side term={words.after} text={after} words={words} />
    </dl>
  );
}
