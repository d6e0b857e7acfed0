import type { ReactNode } from 'react';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { type ChangeLabel, changeLabel } from '../../../domain/partner/change-label.ts';
import { groupTitle } from '../../../domain/partner/change-title.ts';
import { ChangeItem, type ShownChange } from './change-item.tsx';
import type { ChangeWords, NameOf } from './change-words.ts';
import styles from './changes.module.css';

interface ChangeListProps<Shown extends ShownChange> {
  readonly changes: readonly Shown[];
  /** States of the entry in which the names of changed parts are looked up: what is published, what is proposed. */
  readonly contents: readonly EntryContent[];
  readonly words: ChangeWords;
  readonly name: NameOf;
  /** The level of the groups' headings, below the one that the list stands under. */
  readonly heading?: 'h2' | 'h3' | 'h4';
  /** What can be done with a change, shown beside it. */
  readonly extra?: (change: Shown, label: ChangeLabel) => ReactNode;
}

interface Group<Shown> {
  readonly id: string;
  readonly changes: { readonly change: Shown; readonly label: ChangeLabel }[];
}

const groupId = ({ list, key }: ChangeLabel) => (list === null || key === '' ? '' : `${list}/${key}`);

function grouped<Shown extends ShownChange>(
  changes: readonly Shown[],
  contents: readonly EntryContent[],
): Group<Shown>[] {
  const groups = new Map<string, Group<Shown>>();
  for (const change of changes) {
    const label = changeLabel(change, contents);
    const id = groupId(label);
    const group = groups.get(id) ?? { id, changes: [] };
    group.changes.push({ change, label });
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** Changes of an entry, in words: what belongs to one contact, offer or location stands together. */
export function ChangeList<Shown extends ShownChange>({
  changes,
  contents,
  words,
  name,
  heading: Heading = 'h3',
  extra,
}: ChangeListProps<Shown>) {
  if (changes.length === 0) return <p>{words.none}</p>;
  return (
    <div className={styles.groups}>
      {grouped(changes, contents).map(({ id, changes: inGroup }) => {
        const first = inGroup[0]?.label;
        const title = first === undefined || id === '' ? words.ofEntry : groupTitle(first, words);
        return (
          <section key={id} className={styles.group}>
            <Heading>{title}</Heading>
            <ul>
              {inGroup.map(({ change, label }) => (
                <ChangeItem key={change.path} {...{ change, label, contents, words, name }}>
                  {extra?.(change, label)}
                </ChangeItem>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
