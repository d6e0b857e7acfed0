import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { LocationContent } from '../../../../contract/entry-content.ts';
import { newLocation } from '../../../../domain/partner/new-content.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { Button } from '../../../ui/button.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { PartList } from '../fields/part-list.tsx';
import { placeName } from '../place-name.ts';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';
import { LocationFields } from './location-fields.tsx';

/** Where one can be found. */
export function AddressSection() {
  const { content, update } = useForm();
  const { vocabulary } = useDirectory();
  const words = useEditingMessages().form;
  const [added, setAdded] = useState<string | null>(null);
  const inLocations = (change: (locations: readonly LocationContent[]) => LocationContent[]) =>
    update((now) => ({ ...now, locations: change(now.locations) }));
  const add = () => {
    const location = newLocation(vocabulary.city.name);
    setAdded(location.key);
    inLocations((locations) => [...locations, location]);
  };
  return (
    <>
      <p className={styles.lead}>{words.places.hint}</p>
      {content.locations.length === 0 && <p className={styles.empty}>{words.places.empty}</p>}
      <PartList
        label={words.sections.anschrift}
        parts={content.locations}
        nameOf={(location) => placeName(location, words.places.new)}
        summaryOf={({ postcode, city }) => `${postcode} ${city}`.trim()}
        update={inLocations}
        added={added}
      >
        {({ key }) => {
          const location = content.locations.find((each) => each.key === key);
          if (location === undefined) return null;
          const set = (facts: Partial<LocationContent>) =>
            inLocations((now) => now.map((each) => (each.key === key ? { ...each, ...facts } : each)));
          return <LocationFields location={location} set={set} />;
        }}
      </PartList>
      <div className={styles.adding}>
        <Button onClick={add}>
          <Plus size={17} aria-hidden="true" />
          {words.places.add}
        </Button>
      </div>
    </>
  );
}
