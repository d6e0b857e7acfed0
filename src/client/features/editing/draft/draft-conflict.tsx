import type { OwnProposal } from '../../../../contract/editing.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { changesBetween } from '../../../../domain/partner/changes.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChangeList } from '../../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { useArrivalFocus } from '../use-arrival-focus.ts';
import { useShownMoment } from '../use-shown-moment.ts';
import styles from './draft.module.css';

interface DraftConflictProps {
  readonly mine: EntryContent;
  readonly theirs: OwnProposal;
  readonly onChoose: (keep: 'mine' | 'theirs') => void;
}

/** Two devices have gone on from the same draft: what differs, and which of them counts. */
export function DraftConflict({ mine, theirs, onChoose }: DraftConflictProps) {
  const words = useEditingMessages().form.conflict;
  const changeWords = useChangeWords();
  const { label } = useDirectory();
  const shown = useShownMoment();
  const heading = useArrivalFocus(theirs.savedAt);
  return (
    <section className={styles.conflictBox}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.text(shown(theirs.savedAt))}</p>
      <div className={styles.noteActions}>
        <Button look="primary" onClick={() => onChoose('mine')}>
          {words.mine}
        </Button>
        <Button onClick={() => onChoose('theirs')}>{words.theirs}</Button>
      </div>
      <p>{words.differences}</p>
      <ChangeList
        changes={changesBetween(theirs.content, mine)}
        contents={[mine, theirs.content]}
        words={changeWords}
        name={label}
      />
    </section>
  );
}
