import { useState } from 'react';
import type { ImportProblem } from '../../../contract/import-problem.ts';
import { Button } from '../../ui/button.tsx';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';

const shownAtOnce = 50;

/** What is wrong with a file, each with its row and column. */
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
            <span>{words.problem[code](value ?? '')}</span>
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
