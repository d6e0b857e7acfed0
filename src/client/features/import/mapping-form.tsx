import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { TableImport } from '../../../contract/table-import.ts';
import type { ImportTarget, TableMapping } from '../../../contract/table-mapping.ts';
import { columnLetters } from '../../../domain/spreadsheet/column-letters.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { importQuery, importsQuery, mapImport } from '../../api/imports.ts';
import { useDeed } from '../../api/use-deed.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { Button } from '../../ui/button.tsx';
import { InputField } from '../../ui/input-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ColumnRow } from './column-row.tsx';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';

type Table = NonNullable<TableImport['table']>;

interface MappingFormProps {
  readonly looked: TableImport;
  readonly table: Table;
  readonly onMapped: () => void;
}

const examples = 3;

/** The columns of the chosen sheet: what they are called, and what stands in them. */
function columnsOf({ sheets }: Table, { sheet, headingRow }: TableMapping) {
  const rows = sheets[sheet]?.sample ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => ({
    heading: rows[headingRow - 1]?.[at] ?? '',
    examples: rows
      .slice(headingRow)
      .map((row) => row[at] ?? '')
      .filter((cell) => cell.trim() !== '')
      .slice(0, examples),
  }));
}

/** Says what the columns of somebody else's table are. */
export function MappingForm({ looked, table, onMapped }: MappingFormProps) {
  const words = useImportMessages();
  const client = useQueryClient();
  const { values } = useDirectory();
  const [mapping, setMapping] = useState(table.mapping);
  const [nameMissing, setNameMissing] = useState(false);
  const map = useDeed({
    run: () => mapImport(looked, mapping),
    onDone: async (planned) => {
      client.setQueryData(importQuery(planned.id).queryKey, planned);
      onMapped();
      focusHeading();
      await client.invalidateQueries({ queryKey: importsQuery().queryKey, exact: true });
    },
  });
  const change = (changed: Partial<TableMapping>) => setMapping((before) => ({ ...before, ...changed }));
  const setTarget = (at: number, target: ImportTarget | null) => {
    const columns = columnsOf(table, mapping).map((_, index) =>
      index === at ? target : (mapping.columns[index] ?? null),
    );
    change({ columns });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const hasName = mapping.columns.includes('name');
    setNameMissing(!hasName);
    if (hasName) map.start();
  };
  const columns = columnsOf(table, mapping);
  const sheet = table.sheets[mapping.sheet];
  const numbered = columns.map(({ heading }, at) => ({
    value: String(at),
    label: heading || words.column(columnLetters(at)),
  }));
  return (
    <form className={styles.mapping} onSubmit={submit}>
      <h2>{words.mappingTitle}</h2>
      <p className={styles.quiet}>
        {table.remembered === null ? words.mappingLead : words.remembered(table.remembered)}
      </p>
      <div className={styles.fields}>
        {table.sheets.length > 1 && (
          <SelectField
            label={words.sheet}
            value={String(mapping.sheet)}
            options={table.sheets.map(({ name }, at) => ({
              value: String(at),
              label: name || String(at + 1),
            }))}
            onChange={(value) => change({ sheet: Number(value), columns: [], key: null })}
          />
        )}
        <SelectField
          label={words.headingRow}
          value={String(mapping.headingRow)}
          options={(sheet?.sample ?? []).slice(0, 15).map((row, at) => ({
            value: String(at + 1),
            label: `${at + 1}: ${row
              .filter((cell) => cell !== '')
              .join(' · ')
              .slice(0, 60)}`,
          }))}
          onChange={(value) => change({ headingRow: Number(value) })}
        />
      </div>
      <fieldset className={styles.columns} aria-describedby={nameMissing ? 'name-missing' : undefined}>
        <legend>{words.columns}</legend>
        {columns.map((column, at) => (
          <ColumnRow
            // Columns have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            heading={column.heading || words.column(columnLetters(at))}
            examples={column.examples}
            target={mapping.columns[at] ?? null}
            onTarget={(target) => setTarget(at, target)}
          />
        ))}
      </fieldset>
      <p role="alert" id="name-missing" className={styles.problem}>
        {nameMissing ? words.nameMissing : ''}
      </p>
      <div className={styles.fields}>
        <SelectField
          label={words.key}
          hint={words.keyHint}
          value={mapping.key === null ? '' : String(mapping.key)}
          options={[{ value: '', label: words.keyName }, ...numbered]}
          onChange={(value) => change({ key: value === '' ? null : Number(value) })}
        />
        <SelectField
          label={words.kind}
          value={mapping.kind}
          options={values.kind.map(({ id, label }) => ({ value: id, label }))}
          onChange={(kind) => change({ kind })}
        />
        <InputField
          label={words.profile}
          hint={words.profileHint}
          value={mapping.profile}
          required
          maxLength={60}
          onChange={(event) => change({ profile: event.target.value })}
        />
      </div>
      <div className={styles.send}>
        <Button type="submit" look="primary" disabled={map.busy}>
          {map.busy ? words.looking : words.look}
        </Button>
        {map.busy && <progress aria-label={words.looking} />}
      </div>
    </form>
  );
}
