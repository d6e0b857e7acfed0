import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AccessLevel } from '../../../../contract/access.ts';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { addMonths } from '../../../../domain/freshness.ts';
import { visibleContent } from '../../../../domain/partner/visible-content.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { ApiProblem } from '../../../api/fetch-json.ts';
import { partnerQuery } from '../../../api/queries.ts';
import { useLanguage } from '../../../messages/messages.tsx';
import { shownDate } from '../../../messages/shown-date.ts';
import { paths } from '../../../paths.ts';
import buttons from '../../../ui/button.module.css';
import { Button } from '../../../ui/button.tsx';
import { FreshnessBadge } from '../../../ui/freshness-badge.tsx';
import { ActionBar } from '../action-bar.tsx';
import { entryAddress } from '../addresses.ts';
import { isOpen } from '../draft/opened-draft.ts';
import { type EditingWords, useEditingMessages } from '../editing-messages.ts';
import page from '../page.module.css';
import { useArrivalFocus } from '../use-arrival-focus.ts';
import { ConfirmedContext } from './confirmed.tsx';
import { confirmedDays } from './confirmed-days.ts';
import { EntrySummary } from './entry-summary.tsx';
import { ProposalBox } from './proposal-box.tsx';
import { Thanks } from './thanks.tsx';
import { useConfirm } from './use-confirm.ts';
import { useUnsent } from './use-unsent.ts';
import { ViewSwitch } from './view-switch.tsx';

function problemText(error: Error | null, words: EditingWords['entry']): string {
  if (error === null) return '';
  const code = error instanceof ApiProblem ? error.code : null;
  if (code === 'version-conflict') return words.changedMeanwhile;
  return code === 'offline' ? words.offline : words.confirmFailed;
}

function useDays(slug: string) {
  const { data } = useQuery(partnerQuery(slug));
  return data === undefined ? null : confirmedDays(data);
}

/** An entry with the one question that matters, and its two answers. */
export function Overview({ entry }: { entry: EditableEntry }) {
  const { entry: words } = useEditingMessages();
  const language = useLanguage();
  const { today, vocabulary } = useDirectory();
  const [viewer, setViewer] = useState<AccessLevel>('team');
  const { mutate, isPending, data: confirmed, error } = useConfirm(entry);
  const days = useDays(entry.slug);
  const { draft: unsent, unread } = useUnsent(entry);
  const heading = useArrivalFocus(entry.slug);
  const { slug, content, level, proposal, confirmedAt } = entry;
  const visible = visibleContent(content, level, viewer);
  const toForm = entryAddress(slug, { page: 'form', section: null });
  if (confirmed !== undefined) {
    const until = shownDate(addMonths(today, vocabulary.freshness.freshMonths), language);
    return (
      <Thanks title={words.confirmedTitle} text={`${words.confirmedText(until)} ${words.confirmedNext}`}>
        <Link to={paths.partner(slug)} className={buttons.button}>
          {words.toEntry}
        </Link>
        <Link to={toForm} className={buttons.button}>
          {words.again}
        </Link>
      </Thanks>
    );
  }
  // With changes of one's own under way these come first: confirming is about what is published without them.
  const isWaiting = unsent !== null || (proposal !== null && isOpen(proposal));
  const problem = problemText(error, words);
  return (
    <ConfirmedContext value={days}>
      <div className={page.page}>
        <title>{`${content.name} · Partnernetz`}</title>
        <header className={page.head}>
          <p className={page.name}>{content.name}</p>
          <h1 ref={heading} tabIndex={-1}>
            {words.question}
          </h1>
          <p className={page.muted}>{entry.state === 'archived' ? words.archived : words.lead}</p>
          <p>
            <FreshnessBadge confirmedAt={confirmedAt} today={today} limits={vocabulary.freshness} />
          </p>
        </header>
        {proposal !== null && (
          <ProposalBox entry={entry} proposal={proposal} unread={unsent === null ? unread : []} />
        )}
        {unsent !== null && (
          <ProposalBox
            entry={entry}
            proposal={{
              state: 'draft',
              content: unsent.content,
              comment: '',
              savedAt: unsent.writtenAt,
              submittedAt: null,
            }}
            unread={unread}
          />
        )}
        <ViewSwitch viewer={viewer} onChange={setViewer} />
        {visible === null ? <p>{words.hiddenAtAll}</p> : <EntrySummary slug={slug} content={visible} />}
      </div>
      <ActionBar
        status={
          problem === '' ? undefined : (
            <p className={page.problem} role="alert">
              {problem}
            </p>
          )
        }
      >
        <Button look={isWaiting ? 'plain' : 'primary'} disabled={isPending} onClick={() => mutate()}>
          {isPending ? words.confirming : words.confirm}
        </Button>
        <Link to={toForm} className={buttons.button}>
          {words.change}
        </Link>
        {entry.cooperation !== null && (
          <Link
            to={entryAddress(slug, { page: 'form', section: null }, true)}
            className={`${buttons.button} ${buttons.link}`}
          >
            {words.direct}
          </Link>
        )}
      </ActionBar>
    </ConfirmedContext>
  );
}
