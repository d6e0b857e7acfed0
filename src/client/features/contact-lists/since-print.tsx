import type { ListChanges } from '../../../contract/saved-lists.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';

interface SincePrintProps {
  readonly changes: ListChanges;
  readonly onlyChanged: boolean;
  readonly onChange: (onlyChanged: boolean) => void;
}

/** What is out of date on the paper that hangs on the walls, and how to print only that. */
export function SincePrint({ changes, onlyChanged, onChange }: SincePrintProps) {
  const words = useContactListMessages();
  const language = useLanguage();
  const { printedAt, changed, added, removed } = changes;
  if (printedAt === null) return null;
  const count = changed.length + added.length + removed.length;
  return (
    <section className={styles.group}>
      <h2>{words.sincePrint(shownDate(printedAt, language))}</h2>
      <p className={styles.hint}>
        {count === 0 ? words.sinceNothing : words.sinceCounts(changed.length, added.length, removed.length)}
      </p>
      {changed.length + added.length > 0 && (
        <CheckboxRow
          id="only-changed"
          label={words.onlyChanged}
          checked={onlyChanged}
          onChange={(_, checked) => onChange(checked)}
        />
      )}
    </section>
  );
}
