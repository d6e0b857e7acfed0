import type { AccessLevel } from '../../../../contract/access.ts';
import type { ProposedChange } from '../../../../contract/change.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { changeLabel } from '../../../../domain/partner/change-label.ts';
import { fullTitle } from '../../../../domain/partner/change-title.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { changeText } from '../../../ui/changes/value-text.ts';
import { useEditingMessages } from '../editing-messages.ts';
import page from '../page.module.css';
import { ConflictChoice } from './conflict-choice.tsx';
import { type Choice, conflictsIn, type Met } from './met.ts';
import { type TeamConflict, teamPath } from './team-settings.ts';

interface ConflictsProps {
  readonly met: Met;
  readonly contents: readonly EntryContent[];
  readonly onChoose: (change: ProposedChange, choice: Choice) => void;
  readonly onChooseTeam: (conflict: TeamConflict, choice: Choice) => void;
}

/** That somebody else was faster, and what has to be decided because of it. */
export function Conflicts({ met, contents, onChoose, onChooseTeam }: ConflictsProps) {
  const { direct: words, form } = useEditingMessages();
  const changeWords = useChangeWords();
  const { label: nameOf } = useDirectory();
  const { conflicts, teamConflicts, choices } = met;
  const count = conflictsIn(met);
  const teamText = (place: TeamConflict['place'], value: string | null) =>
    (place === 'level' ? form.levels[value as AccessLevel] : value) || changeWords.nothing;
  return (
    <>
      <section role="alert">
        <p className={page.waiting}>{words.merged}</p>
        {count > 0 && <p>{words.conflicts(count)}</p>}
      </section>
      {conflicts.map((change) => {
        const label = changeLabel(change, contents);
        const text = (value: ProposedChange['after']) =>
          changeText(label, value, changeWords, nameOf) || changeWords.nothing;
        return (
          <ConflictChoice
            key={change.path}
            title={fullTitle(label, changeWords)}
            was={text(change.before)}
            values={{ ours: text(change.after), theirs: text(change.current) }}
            chosen={choices[change.path]}
            onChoose={(choice) => onChoose(change, choice)}
          />
        );
      })}
      {teamConflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.place}
          title={words[conflict.place]}
          was={teamText(conflict.place, conflict.before)}
          values={{
            ours: teamText(conflict.place, conflict.after),
            theirs: teamText(conflict.place, conflict.current),
          }}
          chosen={choices[teamPath(conflict)]}
          onChoose={(choice) => onChooseTeam(conflict, choice)}
        />
      ))}
    </>
  );
}
