import { ChevronRight } from 'lucide-react';
import { memo, useCallback, useId, useState } from 'react';
import type { FacetName } from '../../../contract/facets.ts';
import type { District } from '../../../contract/vocabulary.ts';
import type { FacetValue } from '../../../domain/vocabulary.ts';
import { useMessages } from '../../messages/messages.tsx';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import styles from './facets.module.css';

interface DistrictFacetProps {
  readonly districts: readonly District[];
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly chosenQuarters: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly quarterCounts: ReadonlyMap<string, number>;
  readonly onChange: (name: FacetName, id: string, chosen: boolean) => void;
  readonly citywide: boolean;
  readonly citywideCount: number;
  readonly onCitywide: (included: boolean) => void;
}

type QuarterProps = Pick<DistrictFacetProps, 'chosenQuarters' | 'quarterCounts'> & {
  readonly district: District;
  readonly onChange: (id: string, chosen: boolean) => void;
};

function Quarters({ district, chosenQuarters, quarterCounts, onChange }: QuarterProps) {
  return district.quarters.map(({ id, name }) => (
    <CheckboxRow
      key={id}
      id={id}
      label={name}
      checked={chosenQuarters.includes(id)}
      count={quarterCounts.get(id) ?? 0}
      onChange={onChange}
    />
  ));
}

/** Where: districts, each of which unfolds into its quarters, and whether citywide offers count as well. */
export const DistrictFacet = memo(function DistrictFacet(props: DistrictFacetProps) {
  const { districts, values, chosen, chosenQuarters, counts, onChange, onCitywide } = props;
  const { directory } = useMessages();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const titleId = useId();
  const changeDistrict = useCallback(
    (id: string, picked: boolean) => onChange('district', id, picked),
    [onChange],
  );
  const changeQuarter = useCallback(
    (id: string, picked: boolean) => onChange('quarter', id, picked),
    [onChange],
  );
  const changeCitywide = useCallback((_id: string, included: boolean) => onCitywide(included), [onCitywide]);
  const toggle = (id: string) =>
    setUnfolded((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]));
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.heading}>
        {directory.facets.district}
      </h3>
      {values.map(({ id, label }) => {
        const district = districts.find((each) => each.id === id);
        const open =
          unfolded.includes(id) ||
          (district?.quarters.some((quarter) => chosenQuarters.includes(quarter.id)) ?? false);
        return (
          <div key={id}>
            <div className={district === undefined ? undefined : styles.district}>
              <CheckboxRow
                id={id}
                label={label}
                checked={chosen.includes(id)}
                count={counts.get(id) ?? 0}
                onChange={changeDistrict}
              />
              {district !== undefined && (
                <button
                  type="button"
                  className={styles.unfold}
                  aria-expanded={open}
                  aria-label={directory.quartersOf(label)}
                  onClick={() => toggle(id)}
                >
                  <ChevronRight size={16} aria-hidden="true" />
                </button>
              )}
            </div>
            {open && district !== undefined && (
              <div className={styles.quarters}>
                <Quarters {...props} district={district} onChange={changeQuarter} />
              </div>
            )}
          </div>
        );
      })}
      <CheckboxRow
        id="citywide"
        label={directory.includeCitywide}
        checked={props.citywide}
        count={props.citywideCount}
        onChange={changeCitywide}
      />
    </section>
  );
});
