import { choosableColumns } from '../../../domain/spreadsheet/sheets.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './export-panel.module.css';
import { useExportsMessages } from './exports-messages.ts';

interface ColumnOptionsProps {
  /** Keys of the chosen columns. */
  readonly columns: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
}

export const allColumns: readonly string[] = choosableColumns.map(({ key }) => key);

/** Which columns a table has; they stay in the table's order. */
export function ColumnOptions({ columns, onChange }: ColumnOptionsProps) {
  const words = useExportsMessages();
  const language = useLanguage();
  const toggle = (key: string, checked: boolean) =>
    onChange(allColumns.filter((each) => (each === key ? checked : columns.includes(each))));
  return (
    <Disclosure summary={words.columns(columns.length, allColumns.length)}>
      <p>
        <Button look="link" onClick={() => onChange(allColumns)}>
          {words.allColumns}
        </Button>{' '}
        <Button look="link" onClick={() => onChange([])}>
          {words.noColumns}
        </Button>
      </p>
      <div className={styles.columnList}>
        {choosableColumns.map(({ key, heading }) => (
          <CheckboxRow
            key={key}
            id={key}
            label={heading[language]}
            checked={columns.includes(key)}
            onChange={toggle}
          />
        ))}
      </div>
    </Disclosure>
  );
}
