import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DecidedProposal } from '../../../contract/editing.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { reviewQueueQuery } from '../../api/review.ts';
import { useShownMarks } from '../../messages/erasure-messages.ts';
import { useLanguage, useMessages } from '../../messages/messages.tsx';
import { shownAge, shownMoment } from '../../messages/shown-moment.ts';
import { paths } from '../../paths.ts';
import buttons from '../../ui/button.module.css';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { workPaths } from '../../work-paths.ts';
import { useReviewMessages } from './review-messages.ts';
import styles from './review-queue-page.module.css';

/** What was decided last, by whom: the way back to it, as long as there is one, is on its page. */
function DecidedLately({ decided }: { decided: readonly DecidedProposal[] }) {
  const words = useReviewMessages();
  const language = useLanguage();
  const marks = useShownMarks();
  return (
    <section aria-labelledby="decided-lately">
      <h2 id="decided-lately" className={styles.heading}>
        {words.decidedTitle}
      </h2>
      <ol className={styles.queue}>
        {decided.map(({ id, name, author, state, decidedAt, decidedBy }) => (
          <li key={id} className={styles.item}>
            <div>
              <Link to={workPaths.reviewProposal(id)}>{name}</Link>
              <p className={styles.quiet}>{words.by(marks(author))}</p>
            </div>
            <p className={styles.facts}>{words.decidedStates[state]}</p>
            <time className={styles.quiet} dateTime={decidedAt} title={shownMoment(decidedAt, language)}>
              {`${marks(decidedBy)}, ${shownAge(decidedAt, new Date(), language)}`}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The proposals that wait for a review, the oldest first, and below them what was decided last. */
export function ReviewQueuePage() {
  const words = useReviewMessages();
  const { shell } = useMessages();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(reviewQueueQuery());
  const proposals = data?.proposals ?? [];
  const now = new Date();
  const [oldest] = proposals;
  return (
    <Page
      title={words.title}
      lead={data === undefined || data.total === 0 ? undefined : words.waiting(data.total)}
      actions={
        oldest !== undefined && (
          <Link to={workPaths.reviewProposal(oldest.id)} className={`${buttons.button} ${buttons.primary}`}>
            {words.begin}
          </Link>
        )
      }
    >
      {data === undefined && <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />}
      {data !== undefined && proposals.length === 0 && (
        <EmptyState title={words.empty} hint={words.emptyHint}>
          <Link to={paths.directory}>{shell.toDirectory}</Link>
        </EmptyState>
      )}
      <ol className={styles.queue} aria-label={words.title}>
        {proposals.map(({ id, name, author, submittedAt, changes, conflicts }) => (
          <li key={id} className={styles.item}>
            <div>
              <Link to={workPaths.reviewProposal(id)}>{name}</Link>
              <p className={styles.quiet}>{words.by(author)}</p>
            </div>
            <p className={styles.facts}>
              <span>{words.changes(changes)}</span>
              {conflicts > 0 && <span className={styles.conflict}>{words.conflicts(conflicts)}</span>}
            </p>
            <time className={styles.quiet} dateTime={submittedAt} title={shownMoment(submittedAt, language)}>
              {shownAge(submittedAt, now, language)}
            </time>
          </li>
        ))}
      </ol>
      {data !== undefined && data.decided.length > 0 && <DecidedLately decided={data.decided} />}
    </Page>
  );
}
