import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useStore } from 'zustand';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { contentProblems, pathOfField } from '../../../../domain/partner/content-problems.ts';
import buttons from '../../../ui/button.module.css';
import { ActionBar } from '../action-bar.tsx';
import { type Section, teamSection } from '../addresses.ts';
import { DraftConflict } from '../draft/draft-conflict.tsx';
import type { DraftKeeper } from '../draft/draft-keeper.ts';
import { SaveStatus } from '../draft/save-status.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { FieldProblems } from '../fields/field-problems.tsx';
import { useArrivalFocus } from '../use-arrival-focus.ts';
import styles from './form.module.css';
import { FormProvider, type FormValue } from './form-context.tsx';
import { FormSection } from './form-section.tsx';
import { SectionNav } from './section-nav.tsx';
import { sectionAfter } from './section-of-path.ts';
import { useSectionLink } from './use-section-link.ts';

interface FormPageProps {
  readonly title: string;
  readonly lead: string;
  readonly keeper: DraftKeeper;
  readonly published: EntryContent | null;
  readonly withdraw: FormValue['withdraw'];
  readonly section: Section | null;
  readonly all: readonly Section[];
  /** Where the entry, and where what is about to be sent, can be seen. */
  readonly backTo: string;
  readonly sendTo: string;
  /** Whether to say what is missing even where nobody has been yet. */
  readonly showAll: boolean;
  /** What only the KI writes. */
  readonly team?: ReactNode;
  readonly note?: ReactNode;
}

/** The form: its pages, or one of them, and where what was written is. */
export function FormPage(props: FormPageProps) {
  const { title, keeper, published, withdraw, section, all, team, note } = props;
  const { form: words } = useEditingMessages();
  const { content, save, unread } = useStore(keeper.store);
  const linkTo = useSectionLink();
  const [update] = useState(() => (change: (content: EntryContent) => EntryContent) => {
    keeper.change(change(keeper.store.getState().content));
  });
  const heading = useArrivalFocus(`${section}`);
  const value = useMemo(
    () => ({ content, update, published, unread, noteUnread: keeper.noteUnread, withdraw }),
    [content, update, published, unread, keeper, withdraw],
  );
  const found = useMemo(() => contentProblems(content), [content]);
  const refused = useMemo(() => {
    const fields = save.kind === 'refused' ? save.fields : [];
    return new Map(fields.map(({ name, message }) => [pathOfField(name, content), message]));
  }, [save, content]);
  const next = section === null ? null : sectionAfter(section, all);
  const conflict = save.kind === 'conflict' && (
    <DraftConflict mine={content} theirs={save.theirs} onChoose={keeper.resolve} />
  );
  return (
    <FormProvider value={value}>
      <FieldProblems found={found} refused={refused} showAll={props.showAll}>
        <title>{`${title} · Partnernetz`}</title>
        <form
          noValidate
          className={section === null ? styles.menu : styles.page}
          onSubmit={(event) => event.preventDefault()}
          onBlur={() => void keeper.flush()}
        >
          <header className={styles.head}>
            <Link to={props.backTo} className={styles.back}>
              <ArrowLeft size={18} aria-hidden="true" />
              {words.back}
            </Link>
            {section !== null && (
              <Link to={linkTo(null)} className={`${styles.back} ${styles.toMenu}`}>
                <ArrowLeft size={18} aria-hidden="true" />
                {words.all}
              </Link>
            )}
            <h1 ref={section === null ? heading : undefined} tabIndex={-1}>
              {title}
            </h1>
            {section === null && <p className={styles.lead}>{props.lead}</p>}
            {note}
          </header>
          {section === null && conflict}
          <SectionNav current={section} all={all} />
          {section !== null && (
            <section className={styles.section} aria-labelledby="section-title">
              {conflict || (
                <>
                  <h2 id="section-title" ref={heading} tabIndex={-1}>
                    {words.sections[section]}
                  </h2>
                  {section === teamSection ? team : <FormSection section={section} />}
                  {next !== null && (
                    <Link to={linkTo(next)} className={`${buttons.button} ${styles.next}`}>
                      {words.next(words.sections[next])}
                    </Link>
                  )}
                </>
              )}
            </section>
          )}
        </form>
        <ActionBar status={<SaveStatus save={save} />}>
          <Link to={props.sendTo} className={`${buttons.button} ${buttons.primary}`}>
            {words.done}
          </Link>
        </ActionBar>
      </FieldProblems>
    </FormProvider>
  );
}
