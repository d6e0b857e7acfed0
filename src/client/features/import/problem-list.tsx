import { useState } from 'react';
import { Link } from 'react-router';
import type { ImportProblem } from '../../../contract/import-problem.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';

const shownAtOnce = 50;

/** The entry that something is wrong with; nothing where the directory has none. */
function EntryLink({ slug }: { slug: string | null }) {
  const entry = useDirectory().bySlug.get(slug ?? '');
  if (entry === undefined) return null;
  return (
    <>
      <Link to={paths.partner(entry.slug)}>{entry.name}</Link>
      {': '}
    </>
  );
}

/** What is wrong with a file, each with its row and column, and with the entry that it is about. */
export function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  const words = useImportMessages();
  const [most, setMost] = useState(shownAtOnce);
  if (problems.length === 0) return null;
  return (
    <details className={styles.problems} open={problems.length <= 10}>
      <summary>{`${words.problemsTitle} (${problems.length})`}</summary>
      {problems.some(({ leftOut }) => leftOut) && <p className={styles.quiet}>{words.leftOut}</p>}
      <ul>
        {problems.slice(0, most).map(({ code, sheet, row, column, value, slug }) => (
          <li key={`${code} ${sheet} ${row} ${column} ${value} ${slug}`}>
            <span className={styles.place}>{words.place(sheet, row, column) || slug}</span>
            <span>
              <EntryLink slug={slug} />
              {words.problem[code](value ?? '')}
            </span>
          </li>
        ))}
      </ul>
      {problems.length > most && (
        <Button onClick={() => setMost(most + 200)}>
          {words.more(Math.min(200, problems.length - most))}
        </Button>
      )}
    </details>
  );
}
