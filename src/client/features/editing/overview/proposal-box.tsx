import { CircleCheck, Clock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { EditableEntry, OwnProposal } from '../../../../contract/editing.ts';
import { type ContentProblems, contentProblems } from '../../../../domain/partner/content-problems.ts';
import buttons from '../../../ui/button.module.css';
import { Button } from '../../../ui/button.tsx';
import type { UnreadHours } from '../../../ui/hours/unread.ts';
import { entryAddress } from '../addresses.ts';
import { AskedAgain } from '../asked-again.tsx';
import { isOpen } from '../draft/opened-draft.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { ProblemList } from '../send/problem-list.tsx';
import { useShownMoment } from '../use-shown-moment.ts';
import { NotAccepted } from './not-accepted.tsx';
import styles from './overview.module.css';
import { useProposalAction } from './use-proposal-action.ts';

const icons = {
  draft: Clock,
  submitted: Clock,
  returned: TriangleAlert,
  accepted: CircleCheck,
  'partly-accepted': CircleCheck,
} as const;

const noText = () => '';

function Discard({ entry }: { entry: EditableEntry }) {
  const { proposal: words } = useEditingMessages();
  const { mutate, isPending } = useProposalAction(entry);
  return (
    <AskedAgain
      label={words.discard}
      look="link"
      question={words.discardAsk}
      yes={words.discardYes}
      no={words.discardNo}
      disabled={isPending}
      onYes={() => mutate('discard')}
    />
  );
}

function Submitted({ entry }: { entry: EditableEntry }) {
  const { entry: entryWords, proposal: words } = useEditingMessages();
  const navigate = useNavigate();
  const goOn = useProposalAction(
    entry,
    () => void navigate(entryAddress(entry.slug, { page: 'form', section: null })),
  );
  const takeBack = useProposalAction(entry);
  const isPending = goOn.isPending || takeBack.isPending;
  return (
    <>
      <Link to={entryAddress(entry.slug, { page: 'send' })} className={buttons.button}>
        {words.show}
      </Link>
      <Button disabled={isPending} onClick={() => goOn.mutate('withdraw')}>
        {entryWords.goOn}
      </Button>
      <Button disabled={isPending} onClick={() => takeBack.mutate('withdraw')}>
        {words.withdraw}
      </Button>
    </>
  );
}

/** What can be done with a draft: what comes next is first. */
function Draft({ entry, isReady }: { entry: EditableEntry; isReady: boolean }) {
  const { entry: entryWords, proposal: words } = useEditingMessages();
  const send = { page: 'send', text: words.look } as const;
  const goOn = { page: 'form', section: null, text: entryWords.goOn } as const;
  const [next, other] = isReady ? [send, goOn] : [goOn, send];
  return (
    <>
      <Link to={entryAddress(entry.slug, next)} className={`${buttons.button} ${buttons.primary}`}>
        {next.text}
      </Link>
      <Link to={entryAddress(entry.slug, other)} className={buttons.button}>
        {other.text}
      </Link>
      <Discard entry={entry} />
    </>
  );
}

interface ProposalBoxProps {
  readonly entry: EditableEntry;
  readonly proposal: Pick<OwnProposal, 'state' | 'content' | 'comment' | 'savedAt' | 'submittedAt'>;
  /** Hours in it that could not be read; only this device knows of them. */
  readonly unread: readonly UnreadHours[];
}

/** Where one's changes stand, in words, and what can be done with them. */
export function ProposalBox({ entry, proposal, unread }: ProposalBoxProps) {
  const { proposal: words } = useEditingMessages();
  const shown = useShownMoment();
  const { state, content, comment, savedAt, submittedAt } = proposal;
  const Icon = icons[state];
  // What was decided is as the KI wanted it, whatever is missing.
  const problems: ContentProblems = isOpen({ state }) ? contentProblems(content) : new Map();
  const isReady = problems.size + unread.length === 0;
  const texts: Record<OwnProposal['state'], () => string> = {
    draft: () => words.draftText(shown(savedAt)),
    submitted: () => words.submittedText(shown(submittedAt ?? savedAt)),
    returned: () => words.returnedText,
    accepted: noText,
    'partly-accepted': noText,
  };
  const actions: Partial<Record<OwnProposal['state'], ReactNode>> = {
    draft: <Draft entry={entry} isReady={isReady} />,
    // The KI has asked for something else: that comes before sending it once more.
    returned: <Draft entry={entry} isReady={false} />,
    submitted: <Submitted entry={entry} />,
  };
  const text = texts[state]();
  const isBack = state === 'returned' || state === 'partly-accepted';
  return (
    <section className={`${styles.box} ${styles[state] ?? ''}`}>
      <h2>
        <Icon size={20} aria-hidden="true" />
        {words[state]}
      </h2>
      {text !== '' && <p>{text}</p>}
      {comment !== '' && (
        <figure className={styles.comment}>
          <figcaption>{words.comment}</figcaption>
          <blockquote>{comment}</blockquote>
        </figure>
      )}
      {isBack && entry.proposal !== null && <NotAccepted entry={entry} proposal={entry.proposal} />}
      {!isReady && <ProblemList problems={problems} unread={unread} content={content} />}
      {actions[state] !== undefined && <div className={styles.boxActions}>{actions[state]}</div>}
    </section>
  );
}
