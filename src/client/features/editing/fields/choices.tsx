import type { FacetName } from '../../../../contract/facets.ts';
import { unresolvedDistrict } from '../../../../contract/unresolved-district.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { CheckboxRow } from '../../../ui/checkbox-row.tsx';
import styles from './fields.module.css';

interface ChoicesProps {
  readonly facet: Extract<FacetName, 'field' | 'targetGroup' | 'district'>;
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Words of the city's vocabulary to tick. */
export function Choices({ facet, legend, chosen, onChange }: ChoicesProps) {
  const { values } = useDirectory();
  const toggle = (id: string, checked: boolean) =>
    onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <div>
        {values[facet]
          .filter(({ id }) => id !== unresolvedDistrict)
          .map(({ id, label }) => (
            <CheckboxRow key={id} id={id} label={label} checked={chosen.includes(id)} onChange={toggle} />
          ))}
      </div>
    </fieldset>
  );
}
