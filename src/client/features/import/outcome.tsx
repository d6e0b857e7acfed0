import { Link } from 'react-router';
import type { TableImport } from '../../../contract/table-import.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';
import { ProblemList } from './problem-list.tsx';
import { useUndoImport } from './use-undo-import.ts';

const mostNamed = 200;

function Names({ entries }: { entries: readonly { readonly slug: string; readonly name: string }[] }) {
  return (
    <ul className={styles.names}>
      {entries.slice(0, mostNamed).map(({ slug, name }) => (
        <li key={`${slug} ${name}`}>{slug === '' ? name : <Link to={paths.partner(slug)}>{name}</Link>}</li>
      ))}
      {entries.length > mostNamed && <li>{`… (${entries.length})`}</li>}
    </ul>
  );
}

/** What a file has changed, and the way back. */
export function Outcome({ looked }: { looked: TableImport }) {
  const words = useImportMessages();
  const undo = useUndoImport();
  const { outcome, state, problems } = looked;
  if (outcome === null) return null;
  const { applied, left, kept } = outcome;
  return (
    <>
      <section className={styles.block}>
        <p>
          <strong>{state === 'undone' ? words.undone : words.applied(applied.length)}</strong>
        </p>
        {state === 'applied' && applied.length > 0 && (
          <>
            <Button disabled={undo.busy} onClick={() => undo.start(looked)}>
              {undo.busy ? words.undoing : words.undo}
            </Button>
            <p className={styles.quiet}>{words.undoHint}</p>
          </>
        )}
        {kept.length > 0 && (
          <>
            <p className={styles.conflict}>{words.kept}</p>
            <Names entries={kept} />
          </>
        )}
        {left.length > 0 && (
          <>
            <p className={styles.conflict}>{words.left}</p>
            <Names entries={left} />
          </>
        )}
        {state === 'applied' && applied.length > 0 && <Names entries={applied} />}
      </section>
      <ProblemList problems={problems} />
    </>
  );
}
