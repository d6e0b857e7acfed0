import { useId } from 'react';
import { Link } from 'react-router';
import type { ContactListEntries } from '../../../contract/contact-list.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { paths, withSearch } from '../../paths.ts';
import type { Chosen } from '../../stores/use-chosen.ts';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';

const namedAtMost = 3;

/** What the recipients may not see, and is not on the list. */
function LeftOut({ leftOut }: Pick<ContactListEntries, 'leftOut'>) {
  const words = useContactListMessages();
  const { bySlug } = useDirectory();
  const names = leftOut.partners.flatMap((slug) => bySlug.get(slug)?.name ?? []);
  if (names.length === 0 && leftOut.details === 0)
    return <p className={styles.hint}>{words.nothingLeftOut}</p>;
  return (
    <>
      {names.length > 0 && (
        <p className={styles.hint}>
          {words.leftOutPartners(
            names.slice(0, namedAtMost).join(', '),
            Math.max(0, names.length - namedAtMost),
          )}
        </p>
      )}
      {leftOut.details > 0 && <p className={styles.hint}>{words.leftOutDetails(leftOut.details)}</p>}
    </>
  );
}

interface ChosenEntriesProps {
  readonly chosen: Chosen;
  /** Whether the entries are those that were kept with the list. */
  readonly isSaved: boolean;
  readonly entries: ContactListEntries;
  readonly without: readonly string[];
  /** Told when somebody goes to change the selection. */
  readonly onLeave: () => void;
  readonly onChange: (without: readonly string[]) => void;
}

/** Who is on the list and where that comes from; single ones can be taken off. */
export function ChosenEntries({ chosen, isSaved, entries, without, onLeave, onChange }: ChosenEntriesProps) {
  const words = useContactListMessages();
  const id = useId();
  const { partners, leftOut } = entries;
  const count = partners.filter(({ slug }) => !without.includes(slug)).length;
  const origin = {
    search: words.fromFilters,
    directory: words.fromDirectory,
    shortlist: words.fromShortlist,
  }[chosen.source];
  const back = chosen.source === 'shortlist' ? paths.shortlist : withSearch(paths.directory, chosen.search);
  const toggle = (slug: string, checked: boolean) =>
    onChange(checked ? without.filter((each) => each !== slug) : [...without, slug]);
  return (
    <section className={`${styles.group} ${styles.chosen}`} aria-labelledby={id}>
      <h2 id={id}>{words.chosen(count)}</h2>
      <p className={styles.hint}>
        {isSaved ? (
          `${words.fromSaved}.`
        ) : (
          <>
            {origin}.{' '}
            <Link to={back} onClick={onLeave}>
              {words.change}
            </Link>
          </>
        )}
      </p>
      <LeftOut leftOut={leftOut} />
      <Disclosure summary={words.choose}>
        <p className={styles.hint}>{words.chosenHint}</p>
        <ul>
          {partners.map(({ slug, name }) => (
            <li key={slug}>
              <CheckboxRow id={slug} label={name} checked={!without.includes(slug)} onChange={toggle} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
