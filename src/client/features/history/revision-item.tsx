import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RevisionSummary } from '../../../contract/editing.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { changeLabel } from '../../../domain/partner/change-label.ts';
import { fullTitle } from '../../../domain/partner/change-title.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useErasureMessages, useShownMarks } from '../../messages/erasure-messages.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownMoment } from '../../messages/shown-moment.ts';
import { useShownReason } from '../../messages/shown-reason.ts';
import buttons from '../../ui/button.module.css';
import { ChangeList } from '../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import { useHistoryMessages } from './history-messages.ts';
import styles from './history-page.module.css';

/** So many changes are named before one opens the list. */
const named = 3;

interface RevisionItemProps {
  readonly revision: RevisionSummary;
  readonly isCurrent: boolean;
  readonly isFirst: boolean;
  /** Where the names of changed parts are looked up. */
  readonly contents: readonly EntryContent[];
  /** The query string that compares it with today's version. */
  readonly compareWithNow: string;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** One published version: when, who, why, and what it changed. */
export function RevisionItem({
  revision: { version, at, actor, reason, changes, level, state, redacted },
  isCurrent,
  isFirst,
  contents,
  compareWithNow,
  children,
}: RevisionItemProps) {
  const words = useHistoryMessages();
  const changeWords = useChangeWords();
  const language = useLanguage();
  const erasure = useErasureMessages();
  const marks = useShownMarks();
  const shownReason = useShownReason();
  const actorOf = (name: string) =>
    Object.hasOwn(words.tools, name) ? words.tools[name as keyof typeof words.tools] : marks(name);
  const { label } = useDirectory();
  const titles = changes
    .slice(0, named)
    .map((change) => fullTitle(changeLabel(change, contents), changeWords))
    .concat(changes.length > named ? ['…'] : [])
    .join(', ');
  return (
    <li className={styles.revision}>
      <h2>
        <time dateTime={at}>{shownMoment(at, language)}</time>
        {isCurrent && <span className={styles.tag}>{words.current}</span>}
      </h2>
      <p className={styles.quiet}>{words.by(version, actorOf(actor))}</p>
      {reason !== '' && <p>{shownReason(reason)}</p>}
      {redacted && <p className={styles.quiet}>{erasure.redacted}</p>}
      {state !== null && <p>{words.states[state]}</p>}
      {level !== null && (
        <p>{words.level(changeWords.levels[level.before], changeWords.levels[level.after])}</p>
      )}
      {changes.length === 0 && state === null && level === null && (
        <p className={styles.quiet}>{isFirst ? words.first : words.noChanges}</p>
      )}
      {changes.length > 0 && (
        <details className={styles.changes}>
          <summary>
            {words.changes(changes.length)}
            <span className={styles.quiet}>{titles}</span>
          </summary>
          <ChangeList changes={changes} contents={contents} words={changeWords} name={label} />
        </details>
      )}
      {!isCurrent && (
        <div className={styles.actions}>
          <Link
            to={compareWithNow}
            className={buttons.button}
            aria-label={words.compareWithNowAbout(version)}
          >
            {words.compareWithNow}
          </Link>
          {children}
        </div>
      )}
    </li>
  );
}
