import { CircleCheck, Clock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { EditableEntry, OwnProposal } from '../../../../contract/editing.ts';
import buttons from '../../../ui/button.module.css';
import { Button } from '../../../ui/button.tsx';
import { entryAddress } from '../addresses.ts';
import { AskedAgain } from '../asked-again.tsx';
import { useEditingMessages } from '../editing-messages.ts';
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

function Draft({ entry }: { entry: EditableEntry }) {
  const { entry: entryWords, proposal: words } = useEditingMessages();
  return (
    <>
      <Link
        to={entryAddress(entry.slug, { page: 'send' })}
        className={`${buttons.button} ${buttons.primary}`}
      >
        {words.look}
      </Link>
      <Link to={entryAddress(entry.slug, { page: 'form', section: null })} className={buttons.button}>
        {entryWords.goOn}
      </Link>
      <Discard entry={entry} />
    </>
  );
}

interface ProposalBoxProps {
  readonly entry: EditableEntry;
  readonly proposal: Pick<OwnProposal, 'state' | 'comment' | 'savedAt' | 'submittedAt'>;
}

/** Where one's changes stand, in words, and what can be done with them. */
export function ProposalBox({ entry, proposal }: ProposalBoxProps) {
  const { proposal: words } = useEditingMessages();
  const shown = useShownMoment();
  const { state, comment, savedAt, submittedAt } = proposal;
  const Icon = icons[state];
  const texts: Record<OwnProposal['state'], () => string> = {
    draft: () => words.draftText(shown(savedAt)),
    submitted: () => words.submittedText(shown(submittedAt ?? savedAt)),
    returned: () => words.returnedText,
    accepted: noText,
    'partly-accepted': noText,
  };
  const actions: Partial<Record<OwnProposal['state'], ReactNode>> = {
    draft: <Draft entry={entry} />,
    returned: <Draft entry={entry} />,
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
      {actions[state] !== undefined && <div className={styles.boxActions}>{actions[state]}</div>}
    </section>
  );
}
