import type { EntryContent } from '../../../../contract/entry-content.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './overview.module.css';
import { AddressSummary, ContactsSummary, HoursSummary, OffersSummary } from './summary-parts.tsx';
import { SummarySection } from './summary-section.tsx';

/** Everything in an entry, short enough to be read through. */
export function EntrySummary({ slug, content }: { slug: string; content: EntryContent }) {
  const { entry: words, form } = useEditingMessages();
  const { label } = useDirectory();
  const { contacts, locations, offers, languages, fields, targetGroups, serves, citywide } = content;
  const { name, shortName, kind, umbrella, summary, description, website } = content;
  const names = (
    facet: 'language' | 'field' | 'targetGroup' | 'district',
    ids: readonly string[],
    by = ', ',
  ) => ids.map((id) => label(facet, id)).join(by);
  const withHours = locations.some(({ hours, hoursNote }) => hours.length > 0 || hoursNote !== '');
  return (
    <div>
      <SummarySection slug={slug} section="kontakte" isEmpty={contacts.length === 0}>
        <ContactsSummary contacts={contacts} />
      </SummarySection>
      <SummarySection slug={slug} section="oeffnungszeiten" isEmpty={!withHours}>
        <HoursSummary locations={locations} />
      </SummarySection>
      <SummarySection slug={slug} section="anschrift" isEmpty={locations.length === 0}>
        <AddressSummary locations={locations} />
      </SummarySection>
      <SummarySection slug={slug} section="angebote" isEmpty={offers.length === 0}>
        <OffersSummary offers={offers} />
      </SummarySection>
      <SummarySection slug={slug} section="sprachen" isEmpty={languages.length === 0}>
        <p>{names('language', languages)}</p>
      </SummarySection>
      <SummarySection slug={slug} section="ueber-uns" isEmpty={false}>
        <p>
          <strong>{name}</strong>
          {shortName !== null && ` (${shortName})`}
          <span className={styles.muted}>
            {` ${[label('kind', kind), umbrella === null ? '' : label('umbrella', umbrella)].filter(Boolean).join(' · ')}`}
          </span>
        </p>
        {summary !== '' && <p>{summary}</p>}
        {description !== '' && <p className={styles.description}>{description}</p>}
        {website !== null && <p>{website}</p>}
      </SummarySection>
      <SummarySection
        slug={slug}
        section="handlungsfelder"
        isEmpty={fields.length + targetGroups.length === 0}
      >
        {fields.length > 0 && <p>{names('field', fields, '; ')}</p>}
        {targetGroups.length > 0 && (
          <p>
            <span className={styles.muted}>{`${form.fields.targetGroups}: `}</span>
            {names('targetGroup', targetGroups)}
          </p>
        )}
      </SummarySection>
      <SummarySection slug={slug} section="bezirke" isEmpty={!citywide && serves.length === 0}>
        <p>{citywide ? words.wholeCity : names('district', serves)}</p>
      </SummarySection>
    </div>
  );
}
