import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useStore } from 'zustand';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { changesBetween } from '../../../../domain/partner/changes.ts';
import { contentProblems } from '../../../../domain/partner/content-problems.ts';
import { isTrustedChange, type Trusted } from '../../../../domain/partner/trusted-change.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { ApiProblem } from '../../../api/fetch-json.ts';
import { directoryQuery, partnerQuery } from '../../../api/queries.ts';
import buttons from '../../../ui/button.module.css';
import { Button } from '../../../ui/button.tsx';
import { ChangeList } from '../../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { unreadHours } from '../../../ui/hours/unread.ts';
import { ActionBar } from '../action-bar.tsx';
import { entryAddress } from '../addresses.ts';
import { DraftConflict } from '../draft/draft-conflict.tsx';
import type { DraftKeeper } from '../draft/draft-keeper.ts';
import type { SaveState } from '../draft/draft-state.ts';
import { isOpen } from '../draft/opened-draft.ts';
import { SaveStatus } from '../draft/save-status.tsx';
import { type EditingWords, useEditingMessages } from '../editing-messages.ts';
import { changeDraft, entryQuery, myEntriesQuery } from '../entry-queries.ts';
import form from '../form/form.module.css';
import { Thanks } from '../overview/thanks.tsx';
import page from '../page.module.css';
import { useArrivalFocus } from '../use-arrival-focus.ts';
import { useSending } from '../use-sending.ts';
import { ProblemList } from './problem-list.tsx';
import { publishedAtOnce } from './published-at-once.ts';
import styles from './send.module.css';

interface Sent {
  readonly entry: EditableEntry;
  /** What of it is published already. */
  readonly atOnce: readonly Trusted[];
}

function useSubmit(slug: string, keeper: DraftKeeper) {
  const client = useQueryClient();
  return useSending({
    mutationFn: async (): Promise<Sent> => {
      await keeper.flush();
      const draft = client.getQueryData(entryQuery(slug).queryKey)?.proposal ?? null;
      if (draft === null) throw new Error('there is no draft to send');
      const entry = await changeDraft(slug, draft.version, 'submit');
      return { entry, atOnce: publishedAtOnce(draft.changes, entry) };
    },
    onSuccess: async ({ entry }) => {
      await keeper.end();
      client.setQueryData(entryQuery(slug).queryKey, entry);
      for (const { queryKey } of [myEntriesQuery(), directoryQuery(), partnerQuery(slug)])
        void client.invalidateQueries({ queryKey });
    },
    // What was decided or written meanwhile, elsewhere: without it the next attempt would fail like this one.
    onError: () => void client.invalidateQueries({ queryKey: entryQuery(slug).queryKey }),
  });
}

/** What becomes of what was sent. */
function sentText({ entry, atOnce }: Sent, words: EditingWords['send']): string {
  if (entry.proposal?.state === 'accepted') return words.published;
  if (atOnce.length === 0) return words.sentText;
  return [...atOnce.map((each) => words.atOnce[each]), words.sentRest].join(' ');
}

/** Why it is not sent (yet), as far as the draft itself does not say that. */
function statusText(error: Error | null, save: SaveState, words: EditingWords['send']): string {
  if (error !== null) {
    const code = error instanceof ApiProblem ? error.code : null;
    return code === 'version-conflict' || code === 'not-possible-now' ? words.changedMeanwhile : words.failed;
  }
  if (save.kind === 'saved' || save.kind === 'untouched') return '';
  return save.kind === 'offline' ? words.unsaved : words.saving;
}

/** Exactly what changes, before it is given to the KI; and that it was. */
export function SendPage({ entry, keeper }: { entry: EditableEntry; keeper: DraftKeeper }) {
  const { send: words } = useEditingMessages();
  const changeWords = useChangeWords();
  const { label } = useDirectory();
  const { content, save, unread: typed } = useStore(keeper.store);
  const { mutate, data: sent, isPending, error } = useSubmit(entry.slug, keeper);
  const heading = useArrivalFocus(words.title);
  useEffect(() => void keeper.flush(), [keeper]);

  const { slug, proposal, trusted } = entry;
  const toEntry = entryAddress(slug, { page: 'entry' });
  const toForm = entryAddress(slug, { page: 'form', section: null });
  if (sent !== undefined) {
    return (
      <Thanks title={words.sentTitle} text={sentText(sent, words)}>
        <Link to={toEntry} className={buttons.button}>
          {words.toEntry}
        </Link>
      </Thanks>
    );
  }
  const isSaved = save.kind === 'saved' || save.kind === 'untouched';
  const draft = proposal !== null && isOpen(proposal) ? proposal : null;
  const changes = isSaved && draft !== null ? draft.changes : changesBetween(entry.content, content);
  const isAllTrusted = changes.length > 0 && changes.every((change) => isTrustedChange(change, trusted));
  const problems = contentProblems(content);
  const unread = unreadHours(typed, content);
  const isComplete = problems.size + unread.length === 0;
  const isSubmitted = draft?.state === 'submitted' && isSaved;
  if (save.kind === 'conflict') {
    return (
      <div className={page.page}>
        <title>{`${words.title} · Partnernetz`}</title>
        <DraftConflict mine={content} theirs={save.theirs} onChoose={keeper.resolve} />
      </div>
    );
  }
  if (changes.length === 0 && isComplete) {
    return (
      <EmptyState heading="h1" title={words.nothing} hint={words.nothingHint}>
        <Link to={toEntry} className={buttons.button}>
          {words.toEntry}
        </Link>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={page.page}>
        <title>{`${words.title} · Partnernetz`}</title>
        <header className={page.head}>
          <Link to={isSubmitted ? toEntry : toForm} className={form.back}>
            <ArrowLeft size={18} aria-hidden="true" />
            {isSubmitted ? words.toEntry : words.back}
          </Link>
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          {!isSubmitted && <p className={page.muted}>{words.lead}</p>}
        </header>
        {!isComplete && <ProblemList problems={problems} unread={unread} content={content} />}
        <ChangeList
          heading="h2"
          changes={changes}
          contents={[entry.content, content]}
          words={changeWords}
          name={label}
        />
        <div className={styles.review}>
          {!isAllTrusted && <p>{words.review}</p>}
          {trusted
            .filter((each) => changes.some((change) => isTrustedChange(change, [each])))
            .map((each) => (
              <p key={each}>{words.trusted[each]}</p>
            ))}
        </div>
      </div>
      {!isSubmitted && (
        <ActionBar
          status={
            save.kind === 'refused' ? (
              <SaveStatus save={save} />
            ) : (
              <p
                role="status"
                className={error !== null || save.kind === 'offline' ? page.problem : page.muted}
              >
                {statusText(error, save, words)}
              </p>
            )
          }
        >
          <Button look="primary" disabled={isPending || !isComplete || !isSaved} onClick={() => mutate()}>
            {isPending ? words.sending : isAllTrusted ? words.publish : words.send}
          </Button>
          <Link to={toForm} className={buttons.button}>
            {words.back}
          </Link>
        </ActionBar>
      )}
    </>
  );
}
