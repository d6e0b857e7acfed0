import type { LocationContent } from '../../../../contract/entry-content.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { CheckedField } from '../fields/checked-field.tsx';
import { LevelField } from '../fields/level-field.tsx';
import styles from './form.module.css';
import { PlaceSuggestion } from './place-suggestion.tsx';

interface LocationFieldsProps {
  readonly location: LocationContent;
  readonly set: (facts: Partial<LocationContent>) => void;
}

const stepFree = ['unknown', 'yes', 'partly', 'no'] as const;

/** An address, where in the city it is, and whether one gets in. */
export function LocationFields({ location, set }: LocationFieldsProps) {
  const words = useEditingMessages().form;
  const { places } = words;
  const { values, vocabulary } = useDirectory();
  const path = `locations/${location.key}`;
  const quarters = vocabulary.districts.find(({ id }) => id === location.district)?.quarters ?? [];
  const text = (field: 'street' | 'addition' | 'postcode' | 'city') => ({
    path: `${path}/${field}`,
    label: places[field],
    value: location[field],
    onChange: (value: string) => set({ [field]: value }),
  });
  return (
    <>
      <CheckedField {...text('street')} autoComplete="street-address" maxLength={200} />
      <CheckedField {...text('addition')} optional={words.optional} maxLength={200} />
      <div className={styles.town}>
        <CheckedField {...text('postcode')} inputMode="numeric" autoComplete="postal-code" maxLength={10} />
        <CheckedField {...text('city')} autoComplete="address-level2" maxLength={100} />
      </div>
      <PlaceSuggestion location={location} onTake={set} />
      <div className={styles.pair}>
        <SelectField
          label={places.district}
          value={location.district}
          options={values.district.map(({ id, label }) => ({ value: id, label }))}
          onChange={(district) => set({ district, quarter: null })}
        />
        <SelectField
          label={places.quarter}
          value={location.quarter ?? ''}
          options={[
            { value: '', label: places.noQuarter },
            ...quarters.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(quarter) => set({ quarter: quarter === '' ? null : quarter })}
        />
      </div>
      <div className={styles.pair}>
        <SelectField
          label={places.stepFree}
          value={location.stepFree ?? 'unknown'}
          options={stepFree.map((value) => ({ value, label: places.stepFreeValues[value] }))}
          onChange={(value) => set({ stepFree: value === 'unknown' ? null : value })}
        />
        <LevelField
          label={words.levels.ofLocation}
          path={`${path}/level`}
          value={location.level}
          onChange={(level) => set({ level })}
        />
      </div>
    </>
  );
}
