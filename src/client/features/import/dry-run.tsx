import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportedEntry, TableImport } from '../../../contract/table-import.ts';
import { applyImport, importQuery } from '../../api/imports.ts';
import { isOvertaken } from '../../api/problem-kind.ts';
import { useDeed } from '../../api/use-deed.ts';
import { focusHeading } from '../../navigation/focus-heading.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Select } from '../../ui/select.tsx';
import { applyBodyOf, firstChoice } from './choice.ts';
import { EntryItem } from './entry-item.tsx';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';
import { useKeptChoice } from './kept-choice.ts';
import { ProblemList } from './problem-list.tsx';
import { refreshAll, useUndoImport } from './use-undo-import.ts';

const shownAtOnce = 50;
type Filter = 'all' | 'conflicts' | 'problems' | 'new';

function filtered({ entries, problems }: TableImport, filter: Filter): readonly ImportedEntry[] {
  if (filter === 'conflicts')
    return entries.filter(({ changes }) => changes.some(({ conflict }) => conflict));
  if (filter === 'new') return entries.filter(({ kind }) => kind === 'new');
  if (filter === 'all') return entries;
  const rows = new Set(problems.map(({ row }) => row));
  const slugs = new Set(problems.map(({ slug }) => slug));
  return entries.filter(
    ({ slug, row, duplicates }) =>
      (slug !== null && slugs.has(slug)) || (slug === null && rows.has(row)) || duplicates.length > 0,
  );
}

function useApply(looked: TableImport) {
  const words = useImportMessages();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const undo = useUndoImport();
  return useDeed({
    run: (body: ReturnType<typeof applyBodyOf>) => applyImport(looked, body),
    onDone: async (applied) => {
      show(words.applied(applied.outcome?.applied.length ?? 0), () => undo.start(applied));
      client.setQueryData(importQuery(applied.id).queryKey, applied);
      focusHeading();
      await refreshAll(client);
    },
    onFailed: (error) => {
      if (isOvertaken(error)) void client.invalidateQueries({ queryKey: importQuery(looked.id).queryKey });
    },
  });
}

/** What a file would change, entry by entry, and what of it is taken over. */
export function DryRun({ looked }: { looked: TableImport }) {
  const words = useImportMessages();
  const [choice, setChoice] = useKeptChoice(looked);
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(shownAtOnce);
  const apply = useApply(looked);
  const { entries, problems, rows, unchanged } = looked;
  const unread = rows - entries.length - unchanged;
  const fresh = entries.filter(({ kind }) => kind === 'new').length;
  const shown = filtered(looked, filter);
  const body = applyBodyOf(choice, entries);
  const changes = entries.reduce((sum, { id }) => sum + (choice[id]?.length ?? 0), 0);
  const hasConflicts = entries.some((entry) => entry.changes.some(({ conflict }) => conflict));
  const none = () => setChoice(Object.fromEntries(entries.map(({ id }) => [id, []])));
  return (
    <>
      <p className={styles.summary}>
        {`${words.rows(rows)}: ${words.counts(entries.length - fresh, fresh, unchanged)}`}
      </p>
      <ProblemList problems={problems} />
      {entries.length === 0 && (
        <EmptyState
          title={unread === 0 ? words.nothing : words.nothingToTake}
          hint={unread === 0 ? words.nothingHint : words.nothingToTakeHint(unread, rows)}
        />
      )}
      {entries.length > 0 && (
        <section aria-labelledby="import-entries">
          <h2 id="import-entries" className="visually-hidden">
            {words.entries}
          </h2>
          <div className={styles.bar}>
            <Button
              look="primary"
              disabled={apply.busy || body.entries.length === 0}
              onClick={() => apply.start(body)}
            >
              {apply.busy ? words.applying : words.apply(body.entries.length)}
            </Button>
            <span role="status" className={styles.quiet}>
              {words.chosen(changes)}
            </span>
            {apply.busy && <progress aria-label={words.applying} />}
          </div>
          <div className={styles.tools}>
            <Select
              label={words.filter}
              value={filter}
              options={(['all', 'conflicts', 'problems', 'new'] as const).map((value) => ({
                value,
                label: words.filters[value],
              }))}
              onChange={setFilter}
            />
            <Button look="link" onClick={() => setChoice(firstChoice(entries))}>
              {words.takeAll}
            </Button>
            <Button look="link" onClick={none}>
              {words.takeNone}
            </Button>
          </div>
          {hasConflicts && <p className={styles.hint}>{words.conflictsHint}</p>}
          {shown.length === 0 && <p className={styles.hint}>{words.noneHere}</p>}
          <ul className={styles.entries}>
            {shown.slice(0, most).map((entry) => (
              <EntryItem key={entry.id} entry={entry} choice={choice} onChoice={setChoice} />
            ))}
          </ul>
          {shown.length > most && (
            <p className={styles.block}>
              <Button onClick={() => setMost(most + 200)}>
                {words.more(Math.min(200, shown.length - most))}
              </Button>
            </p>
          )}
        </section>
      )}
    </>
  );
}
