import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, Keyboard } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { QueuedProposal, ReviewedProposal } from '../../../contract/editing.ts';
import { entryVersionQuery } from '../../api/entry-versions.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { proposalQuery, reviewQueueQuery } from '../../api/review.ts';
import { useShownMarks } from '../../messages/erasure-messages.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownAge } from '../../messages/shown-moment.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { LoadState } from '../../ui/load-state.tsx';
import { Page } from '../../ui/page.tsx';
import { workPaths } from '../../work-paths.ts';
import { Decided } from './decided.tsx';
import { keptComment } from './kept-review.ts';
import { ReviewForm } from './review-form.tsx';
import { useReviewMessages } from './review-messages.ts';
import styles from './review-page.module.css';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useDecision } from './use-decision.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** The proposal after this one, which is decided next: the one that follows, else the first that is left. */
function nextOf(queue: readonly QueuedProposal[], id: string): QueuedProposal | undefined {
  const at = queue.findIndex((queued) => queued.id === id);
  return queue[at + 1] ?? queue.find((queued) => queued.id !== id);
}

function From({ proposal }: { proposal: ReviewedProposal }) {
  const words = useReviewMessages();
  const marks = useShownMarks();
  const language = useLanguage();
  const { author, submittedAt, slug } = proposal;
  return (
    <span className={styles.from}>
      <span>
        {words.by(marks(author.name))}
        {author.email !== '' && (
          <>
            {', '}
            <a href={`mailto:${author.email}`}>{author.email}</a>
          </>
        )}
      </span>
      {submittedAt !== null && <span>{words.submitted(shownAge(submittedAt, new Date(), language))}</span>}
      <Link to={paths.partner(slug)}>{words.entry}</Link>
      <Link to={workPaths.entryHistory(slug)}>{words.history}</Link>
    </span>
  );
}

function Reviewed({ id }: { id: string }) {
  const words = useReviewMessages();
  const client = useQueryClient();
  const queue = useQuery(reviewQueueQuery()).data?.proposals ?? [];
  const { data, error, refetch } = useQuery(proposalQuery(id));
  const slug = data?.slug ?? '';
  const content = useQuery({ ...entryVersionQuery(slug), enabled: slug !== '' }).data?.content ?? null;
  const next = nextOf(queue, id)?.id ?? null;
  const decision = useDecision(data, next);
  useKeptFocus(data === undefined ? '' : `${data.state} ${data.version} ${data.entryVersion}`);
  const [comment, setComment] = useState(() => keptComment(id));
  const [help, setHelp] = useState(false);
  useEffect(() => {
    if (next !== null) void client.prefetchQuery(proposalQuery(next));
  }, [client, next]);
  const at = queue.findIndex((queued) => queued.id === id);
  const title = data?.name ?? queue[at]?.name ?? words.proposal;
  return (
    <Page
      title={title}
      above={
        <>
          <Link to={workPaths.review}>
            <ArrowLeft size={17} aria-hidden="true" />
            {words.all}
          </Link>
          {at !== -1 && <span className={styles.position}>{words.position(at + 1, queue.length)}</span>}
        </>
      }
      lead={data === undefined ? undefined : <From proposal={data} />}
      actions={
        <span className={styles.help}>
          <Button look="link" onClick={() => setHelp(true)}>
            <Keyboard size={17} aria-hidden="true" />
            {words.shortcuts}
          </Button>
        </span>
      }
    >
      {data === undefined && <LoadState problem={problemKind(error)} onRetry={() => void refetch()} />}
      {data !== undefined && data.state !== 'submitted' && <Decided proposal={data} />}
      {data !== undefined && data.state === 'submitted' && (
        <ReviewForm
          proposal={data}
          content={content}
          comment={comment}
          busy={decision.busy}
          onComment={setComment}
          onDecide={decision.start}
          onHelp={() => setHelp(true)}
        />
      )}
      {help && <ShortcutsDialog onClose={() => setHelp(false)} />}
    </Page>
  );
}

/** One proposal of the queue; the next one begins afresh. */
export function ReviewPage() {
  const { id = '' } = useParams();
  return <Reviewed key={id} id={id} />;
}
