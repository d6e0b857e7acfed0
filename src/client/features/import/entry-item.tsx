import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { ImportedEntry } from '../../../contract/table-import.ts';
import { fullTitle } from '../../../domain/partner/change-title.ts';
import { applyChanges } from '../../../domain/partner/changes.ts';
import { newContent } from '../../../domain/partner/new-content.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { entryVersionQuery } from '../../api/entry-versions.ts';
import { paths } from '../../paths.ts';
import { ChangeList } from '../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import { type Choice, usualPaths, withPath } from './choice.ts';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';

interface EntryItemProps {
  readonly entry: ImportedEntry;
  readonly choice: Choice;
  readonly onChoice: (change: (choice: Choice) => Choice) => void;
}

/** The changes of an entry; the entry itself is asked for, which knows what its parts are called. */
function Changes({ entry, choice, onChoice }: EntryItemProps) {
  const words = useImportMessages();
  const changeWords = useChangeWords();
  const { label } = useDirectory();
  const { slug, changes } = entry;
  const known = useQuery({ ...entryVersionQuery(slug ?? ''), enabled: slug !== null }).data?.content;
  const content = known ?? newContent('', '');
  return (
    <ChangeList
      changes={changes}
      contents={[content, applyChanges(content, changes)]}
      words={changeWords}
      name={label}
      heading="h4"
      extra={({ path, conflict }, changeLabel) => (
        <label className={styles.take}>
          <input
            type="checkbox"
            checked={(choice[entry.id] ?? []).includes(path)}
            onChange={({ target: { checked } }) =>
              onChoice((before) => withPath(before, entry, path, checked))
            }
          />
          <span>
            <span className="visually-hidden">{`${fullTitle(changeLabel, changeWords)}: `}</span>
            {conflict ? words.takeOver : words.take}
          </span>
        </label>
      )}
    />
  );
}

/** An entry of a file: whether it is taken over, and what would change in it. */
export function EntryItem({ entry, choice, onChoice }: EntryItemProps) {
  const words = useImportMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { name, kind, changes, duplicates } = entry;
  const chosen = choice[entry.id] ?? [];
  const conflicts = changes.filter(({ conflict }) => conflict).length;
  return (
    <li className={styles.entry}>
      <div className={styles.entryHead}>
        <input
          type="checkbox"
          aria-label={words.takeEntry(name)}
          checked={chosen.length > 0}
          ref={(box) => {
            if (box !== null) box.indeterminate = chosen.length > 0 && chosen.length < changes.length;
          }}
          onChange={({ target: { checked } }) =>
            onChoice((before) => ({
              ...before,
              [entry.id]: checked
                ? usualPaths(entry).length > 0
                  ? usualPaths(entry)
                  : changes.map(({ path }) => path)
                : [],
            }))
          }
        />
        <h3>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            className={styles.toggle}
            onClick={() => setOpen(!open)}
          >
            <span className="visually-hidden">{words.show('')}</span>
            {name}
            <ChevronDown size={16} aria-hidden="true" />
          </button>
        </h3>
        <p className={styles.facts}>
          {kind === 'new' && <span className={styles.fresh}>{words.newEntry}</span>}
          <span>{words.changes(changes.length)}</span>
          {conflicts > 0 && <span className={styles.conflict}>{words.conflicts(conflicts)}</span>}
        </p>
      </div>
      {duplicates.map((twin) => (
        <p key={'slug' in twin ? twin.slug : twin.row} className={styles.duplicate}>
          {'slug' in twin ? (
            <Link to={paths.partner(twin.slug)}>{words.duplicate(twin.name)}</Link>
          ) : (
            words.duplicateRow(twin.name, twin.row)
          )}
          {` (${words.because[twin.because]})`}
        </p>
      ))}
      <div id={id} className={styles.entryChanges} hidden={!open}>
        {open && <Changes {...{ entry, choice, onChoice }} />}
      </div>
    </li>
  );
}
