import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Change } from '../../../../contract/change.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { contentProblems } from '../../../../domain/partner/content-problems.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { problemText } from '../../../api/problem-kind.ts';
import buttons from '../../../ui/button.module.css';
import { Button } from '../../../ui/button.tsx';
import { ChangeList } from '../../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { type Unread, unreadHours } from '../../../ui/hours/unread.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { ActionBar } from '../action-bar.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import form from '../form/form.module.css';
import page from '../page.module.css';
import { ProblemList } from '../send/problem-list.tsx';
import { useArrivalFocus } from '../use-arrival-focus.ts';

interface PublishPageProps {
  readonly title: string;
  /** What to say where nothing would be published. */
  readonly nothing: string;
  readonly content: EntryContent;
  readonly unread: Unread;
  readonly changes: readonly Change[];
  readonly contents: readonly EntryContent[];
  /** What differs besides the content, in words. */
  readonly more: readonly string[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly publish: { readonly label: string; readonly run: () => void; readonly disabled: boolean };
  /** What went wrong; null where nothing did. */
  readonly problem: Error | null;
  readonly backTo: string;
  /** What has to be decided first. */
  readonly children?: ReactNode;
}

/** Exactly what is about to be published, and why. */
export function PublishPage(props: PublishPageProps) {
  const { title, content, changes, contents, more, reason, publish, problem, children } = props;
  const { direct: words, send, form: formWords } = useEditingMessages();
  const changeWords = useChangeWords();
  const { label } = useDirectory();
  const heading = useArrivalFocus(title);
  const problems = contentProblems(content);
  const unread = unreadHours(props.unread, content);
  const isComplete = problems.size + unread.length === 0;
  const said = problem && problemText(problem, { offline: words.failed, faster: words.failed });
  const isNothing = changes.length + more.length === 0;
  return (
    <>
      <div className={page.page}>
        <title>{`${title} · Partnernetz`}</title>
        <header className={page.head}>
          <Link to={props.backTo} className={form.back}>
            <ArrowLeft size={18} aria-hidden="true" />
            {send.back}
          </Link>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className={page.muted}>{isNothing ? props.nothing : words.hint}</p>
        </header>
        {!isComplete && <ProblemList problems={problems} unread={unread} content={content} />}
        {children}
        {changes.length > 0 && (
          <ChangeList heading="h2" changes={changes} contents={contents} words={changeWords} name={label} />
        )}
        {more.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <TextField
          label={words.reason}
          optional={formWords.optional}
          hint={words.reasonHint}
          value={reason}
          onChange={props.onReason}
          maxLength={500}
        />
      </div>
      <ActionBar
        status={
          problem === null ? undefined : (
            <p role="alert" className={page.problem}>
              {said}
            </p>
          )
        }
      >
        <Button look="primary" disabled={publish.disabled || !isComplete || isNothing} onClick={publish.run}>
          {publish.label}
        </Button>
        <Link to={props.backTo} className={buttons.button}>
          {send.back}
        </Link>
      </ActionBar>
    </>
  );
}
