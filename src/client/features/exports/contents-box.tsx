import type { Contents } from './contents.ts';
import styles from './export-panel.module.css';
import { useExportsMessages } from './exports-messages.ts';

/** What the file will hold, and what it will not. */
export function ContentsBox({ contents, isNoted }: { contents: Contents; isNoted: boolean }) {
  const words = useExportsMessages();
  return (
    <section className={styles.contents} aria-label={words.contents}>
      <h2>{words.contents}</h2>
      <p className={styles.held}>{contents.held}</p>
      {contents.missing.length > 0 && (
        <ul>
          {contents.missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {isNoted && <p>{words.noted}</p>}
    </section>
  );
}
