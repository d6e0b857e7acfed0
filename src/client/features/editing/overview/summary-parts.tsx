import type { AccessLevel } from '../../../../contract/access.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { useLanguage } from '../../../messages/messages.tsx';
import { shownDate } from '../../../messages/shown-date.ts';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { hoursLines } from '../../../ui/changes/value-text.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { placeName } from '../place-name.ts';
import { Confirmed } from './confirmed.tsx';
import styles from './overview.module.css';

function Level({ level }: { level: AccessLevel }) {
  const { entry: words } = useEditingMessages();
  return level === 'public' ? null : <span className={styles.level}>{words.onlyFor[level]}</span>;
}

const joined = (parts: readonly string[], by = ' · ') => parts.filter((part) => part !== '').join(by);

/** People and desks with their numbers and addresses, each with when it was confirmed. */
export function ContactsSummary({ contacts }: Pick<EntryContent, 'contacts'>) {
  const { form } = useEditingMessages();
  return (
    <ul className={styles.list}>
      {contacts.map(({ key, name, role, level, points }) => (
        <li key={key}>
          <p>
            <strong>{name}</strong> {role !== '' && <span className={styles.muted}>{role}</span>}{' '}
            <Level level={level} />
          </p>
          <ul>
            {points.map((point) => (
              <li key={point.key} className={styles.detail}>
                <span>
                  <span className={styles.muted}>{form.contacts.types[point.type]}</span> {point.value}
                  {point.label !== '' && <span className={styles.muted}>{` (${point.label})`}</span>}{' '}
                  {point.level !== level && <Level level={point.level} />}
                </span>
                <Confirmed path={`contacts/${key}/points/${point.key}`} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** When one can come, for each address. */
export function HoursSummary({ locations }: Pick<EntryContent, 'locations'>) {
  const { form } = useEditingMessages();
  const { days } = useChangeWords();
  const open = locations.filter(({ hours, hoursNote }) => hours.length > 0 || hoursNote !== '');
  return (
    <ul className={styles.list}>
      {open.map((location) => (
        <li key={location.key}>
          {locations.length > 1 && <p>{placeName(location, form.places.new)}</p>}
          <div className={styles.detail}>
            <span className={styles.hours}>
              {[...hoursLines(location.hours, days), location.hoursNote].filter(Boolean).join('\n')}
            </span>
            <Confirmed path={`locations/${location.key}/hours`} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Where one can be found. */
export function AddressSummary({ locations }: Pick<EntryContent, 'locations'>) {
  const { entry: words } = useEditingMessages();
  const { label } = useDirectory();
  return (
    <ul className={styles.list}>
      {locations.map(({ key, addition, street, postcode, city, district, quarter, stepFree, level }) => (
        <li key={key} className={styles.detail}>
          <span>
            {joined([addition, street, `${postcode} ${city}`.trim()], ', ')}{' '}
            <span className={styles.muted}>
              {joined([
                joined(
                  [quarter === null ? '' : label('quarter', quarter), label('district', district)],
                  ', ',
                ),
                stepFree === null ? '' : words.stepFree[stepFree],
              ])}
            </span>{' '}
            <Level level={level} />
          </span>
          <Confirmed path={`locations/${key}`} />
        </li>
      ))}
    </ul>
  );
}

/** What one can come for. */
export function OffersSummary({ offers }: Pick<EntryContent, 'offers'>) {
  const { entry: words } = useEditingMessages();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {offers.map(({ key, title, text, times, place, validFrom, validTo, level }) => (
        <li key={key} className={styles.detail}>
          <span>
            <strong>{title}</strong> <Level level={level} />
            <span className={styles.offerText}>{text}</span>
            <span className={styles.muted}>
              {joined([
                times,
                place,
                validFrom === null ? '' : words.from(shownDate(validFrom, language)),
                validTo === null ? '' : words.until(shownDate(validTo, language)),
              ])}
            </span>
          </span>
          <Confirmed path={`offers/${key}`} />
        </li>
      ))}
    </ul>
  );
}
