import { Link } from 'react-router';
import { withPart } from '../../../../domain/partner/parts.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { placeName } from '../place-name.ts';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';
import { HoursEditor } from './hours-editor.tsx';
import { useSectionLink } from './use-section-link.ts';

/** When one can come, for each address. */
export function HoursSection() {
  const { content, update, unread, noteUnread } = useForm();
  const words = useEditingMessages().form;
  const linkTo = useSectionLink();
  const { locations } = content;
  if (locations.length === 0) {
    return (
      <>
        <p className={styles.lead}>{words.hours.noPlace}</p>
        <Link to={linkTo('anschrift')}>{words.hours.toPlace}</Link>
      </>
    );
  }
  return (
    <>
      <p className={styles.lead}>{words.hours.hint}</p>
      {locations.map((location) => (
        <section key={location.key}>
          {locations.length > 1 && (
            <h3 className={styles.subheading}>{words.hours.at(placeName(location, words.places.new))}</h3>
          )}
          <HoursEditor
            location={location}
            unread={unread}
            onUnread={noteUnread}
            onChange={(facts) =>
              update((now) => {
                const place = now.locations.find(({ key }) => key === location.key);
                return place === undefined
                  ? now
                  : { ...now, locations: withPart(now.locations, { ...place, ...facts }) };
              })
            }
          />
        </section>
      ))}
    </>
  );
}
