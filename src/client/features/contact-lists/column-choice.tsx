import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { type TableColumn, tableColumns } from '../../../domain/contact-list/settings.ts';
import { IconButton } from '../../ui/button.tsx';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';
import { useColumnNames } from './use-column-names.ts';

interface ColumnChoiceProps {
  readonly columns: readonly TableColumn[];
  readonly onChange: (columns: readonly TableColumn[]) => void;
}

/** Which columns a table has, and in which order: those that are chosen stand first, as they are printed. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const words = useContactListMessages();
  const names = useColumnNames();
  const [said, setSaid] = useState('');
  const isColumn = (id: string): id is TableColumn => (tableColumns as readonly string[]).includes(id);
  const toggle = (id: string, checked: boolean) => {
    if (isColumn(id)) onChange(checked ? [...columns, id] : columns.filter((each) => each !== id));
  };
  const move = (column: TableColumn, by: -1 | 1) => {
    const at = columns.indexOf(column);
    const others = columns.filter((each) => each !== column);
    onChange([...others.slice(0, at + by), column, ...others.slice(at + by)]);
    setSaid(words.moved(names[column], at + by + 1));
  };
  const rest = tableColumns.filter((column) => !columns.includes(column));
  return (
    <fieldset className={styles.group}>
      <legend>{words.columns}</legend>
      <p className={styles.hint}>{words.columnsHint}</p>
      <ul className={styles.columns}>
        {[...columns, ...rest].map((column, at) => (
          <li key={column}>
            <CheckboxRow id={column} label={names[column]} checked={at < columns.length} onChange={toggle} />
            {at < columns.length && (
              <>
                <IconButton
                  icon={ArrowUp}
                  label={words.moveUp(names[column])}
                  disabled={at === 0}
                  onClick={() => move(column, -1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={words.moveDown(names[column])}
                  disabled={at === columns.length - 1}
                  onClick={() => move(column, 1)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </fieldset>
  );
}
