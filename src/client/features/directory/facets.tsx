import { useCallback, useMemo, useRef } from 'react';
import type { FacetName } from '../../../contract/facets.ts';
import type { Filters } from '../../../domain/directory/filters.ts';
import type { Selection } from '../../../domain/search/directory-index.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage } from '../../messages/messages.tsx';
import { ConfirmedChoice } from './confirmed-choice.tsx';
import { DistrictFacet } from './district-facet.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './facets.module.css';
import type { FilterChange } from './use-filters.ts';

interface FacetsProps {
  readonly filters: Filters;
  readonly selection: Selection;
  readonly onChange: (changed: FilterChange) => void;
}

/** Languages by how many partners speak them in the whole directory: an order that no filter disturbs. */
function useLanguageOrder() {
  const { entries, values } = useDirectory();
  return useMemo(() => {
    const speakers = new Map<string, number>();
    for (const entry of entries)
      for (const code of entry.languages) speakers.set(code, (speakers.get(code) ?? 0) + 1);
    return values.language.toSorted((a, b) => (speakers.get(b.id) ?? 0) - (speakers.get(a.id) ?? 0));
  }, [entries, values]);
}

function usePillars() {
  const { vocabulary } = useDirectory();
  const language = useLanguage();
  return useMemo(
    () =>
      vocabulary.pillars.map((pillar) => ({
        title: pillar[language],
        ids: new Set(vocabulary.fields.filter((field) => field.pillar === pillar.id).map(({ id }) => id)),
      })),
    [vocabulary, language],
  );
}

/** Everything that narrows the directory, each value with what it would give. */
export function Facets({ filters, selection, onChange }: FacetsProps) {
  const { vocabulary, values, today } = useDirectory();
  const languages = useLanguageOrder();
  const pillars = usePillars();
  // The groups are drawn anew only when their own values change, so what they call has to stay the same.
  const latest = useRef(onChange);
  latest.current = onChange;
  const change = useCallback(
    (name: FacetName, id: string, chosen: boolean) =>
      latest.current((before) => {
        const others = before[name].filter((each) => each !== id);
        return { [name]: chosen ? [...others, id] : others };
      }),
    [],
  );
  const changeCitywide = useCallback((citywide: boolean) => latest.current({ citywide }), []);
  const group = (name: FacetName, of = values[name]) => (
    <FacetGroup
      name={name}
      values={of}
      chosen={filters[name]}
      counts={selection.counts[name]}
      onChange={change}
      {...(name === 'field' ? { sections: pillars } : {})}
    />
  );
  return (
    <div className={styles.facets}>
      <DistrictFacet
        districts={vocabulary.districts}
        values={values.district}
        chosen={filters.district}
        chosenQuarters={filters.quarter}
        counts={selection.counts.district}
        quarterCounts={selection.counts.quarter}
        onChange={change}
        citywide={filters.citywide}
        citywideCount={selection.citywideCount}
        onCitywide={changeCitywide}
      />
      {group('field')}
      {group('language', languages)}
      {group('kind')}
      {group('targetGroup')}
      {group('umbrella')}
      <ConfirmedChoice
        since={filters.confirmedSince}
        today={today}
        onChange={(confirmedSince) => onChange({ confirmedSince })}
      />
    </div>
  );
}
