import type { ReactNode } from 'react';
import type { Change, ProposedChange } from '../../../contract/change.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import type { ChangeLabel } from '../../../domain/partner/change-label.ts';
import { changeTitle } from '../../../domain/partner/change-title.ts';
import { valueAt } from '../../../domain/partner/changes.ts';
import type { ChangeWords, NameOf } from './change-words.ts';
import styles from './changes.module.css';
import { ChoiceChanges } from './choice-changes.tsx';
import { Difference, Side } from './difference.tsx';
import { changeText, choiceName, choicesOf } from './value-text.ts';

/** A change, with what is published beside it where it is one that is proposed. */
export type ShownChange = Change & Partial<Pick<ProposedChange, 'current' | 'conflict'>>;

interface ChangeItemProps {
  readonly change: ShownChange;
  readonly label: ChangeLabel;
  readonly contents: readonly EntryContent[];
  readonly words: ChangeWords;
  readonly name: NameOf;
  /** What can be done with it: accept, return, correct. */
  readonly children?: ReactNode;
}

const namesInOrder = ({ path, after }: ShownChange, contents: readonly EntryContent[]): string[] =>
  (Array.isArray(after) ? after : []).map((key) => {
    const part = contents
      .map((content) => valueAt(content, `${path.slice(0, -1)}/${String(key)}`))
      .find((each) => each !== null);
    const { name, title, street, value } = (part ?? {}) as Record<string, string | undefined>;
    return name ?? title ?? street ?? value ?? String(key);
  });

function Body({ change, label, contents, words, name }: ChangeItemProps) {
  const text = (value: Change['after']) => changeText(label, value, words, name);
  if (label.field === 'order') {
    return (
      <ol className={styles.order}>
        {namesInOrder(change, contents).map((each, at) => (
          // Names may be the same; what counts here is the place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>{each}</li>
        ))}
      </ol>
    );
  }
  if (change.conflict === true) {
    return (
      <>
        <p className={styles.conflict}>{words.conflict}</p>
        <dl className={styles.sides}>
          <Side term={words.before} text={text(change.before)} look="before" words={words} />
          <Side term={words.current} text={text(change.current ?? null)} look="current" words={words} />
          <Side term={words.after} text={text(change.after)} words={words} />
        </dl>
      </>
    );
  }
  if (change.kind === 'added') return <p className={styles.added}>{text(change.after)}</p>;
  if (change.kind === 'removed') return <del className={styles.removed}>{text(change.before)}</del>;
  const [was, is] = [choicesOf(label.field, change.before), choicesOf(label.field, change.after)];
  if (was !== null && is !== null) {
    const named = (ids: readonly string[]) => ids.map((id) => choiceName(label.field, id, name));
    return <ChoiceChanges before={named(was)} after={named(is)} words={words} />;
  }
  const sides = { before: text(change.before), after: text(change.after) };
  return <Difference {...sides} words={words} whole={label.field === 'hours'} />;
}

/** One change: what it is about, and old and new. */
export function ChangeItem(props: ChangeItemProps) {
  const { change, label, words, children } = props;
  const title = changeTitle(label, words);
  const whole = change.kind === 'added' || change.kind === 'removed' ? words.wholes[change.kind] : '';
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <p className={styles.title}>
          {title}
          {whole !== '' && <span className={styles[change.kind]}>{` ${whole}`}</span>}
        </p>
        <Body {...props} />
      </div>
      {children !== undefined && <div className={styles.extra}>{children}</div>}
    </li>
  );
}
