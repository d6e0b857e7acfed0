import { ChevronDown } from 'lucide-react';
import { memo, useCallback, useId, useState } from 'react';
import type { FacetName } from '../../../contract/facets.ts';
import { fold } from '../../../domain/text/fold.ts';
import { type FacetValue, shortLabel } from '../../../domain/vocabulary.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import styles from './facets.module.css';

interface FacetGroupProps {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (name: FacetName, id: string, chosen: boolean) => void;
  /** Values under a heading of their own, by the heading. */
  readonly sections?: readonly { readonly title: string; readonly ids: ReadonlySet<string> }[];
}

const fewest = 7;
const manyValues = 12;
/** So many that nobody unfolds them to look for one. */
const veryManyValues = 40;

function matching(values: readonly FacetValue[], text: string): readonly FacetValue[] {
  const wanted = fold(text).plain;
  if (wanted === '') return values;
  return values.filter(({ label, aliases }) =>
    [label, ...aliases].some((name) => fold(name).plain.includes(wanted)),
  );
}

/** The first values, and those that are chosen wherever they stand: nothing chosen is ever out of sight. */
const brief = (values: readonly FacetValue[], chosen: readonly string[]) =>
  values.filter(({ id }, at) => at < fewest || chosen.includes(id));

/** One facet: its values with what each would give; long ones begin short and have a search of their own. */
export const FacetGroup = memo(function FacetGroup({
  name,
  values,
  chosen,
  counts,
  onChange,
  sections,
}: FacetGroupProps) {
  const { directory } = useMessages();
  const [open, setOpen] = useState(name !== 'targetGroup' && name !== 'umbrella');
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const titleId = useId();
  const change = useCallback((id: string, checked: boolean) => onChange(name, id, checked), [name, onChange]);
  const title = directory.facets[name];
  const found = matching(values, text);
  const shown = all || text !== '' ? found : brief(found, chosen);
  const row = ({ id, label }: FacetValue) => (
    <CheckboxRow
      key={id}
      id={id}
      label={shortLabel(label)}
      checked={chosen.includes(id)}
      count={counts.get(id) ?? 0}
      onChange={change}
    />
  );
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <h3 id={titleId}>
        <button type="button" className={styles.title} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{title}</span>
          {!open && chosen.length > 0 && <span className={styles.chosen}>{chosen.length}</span>}
          <ChevronDown size={16} aria-hidden="true" />
        </button>
      </h3>
      {open && (
        <div>
          {values.length > (all ? manyValues : veryManyValues) && (
            <input
              type="search"
              className={styles.find}
              value={text}
              aria-label={directory.findValue(title)}
              placeholder={directory.findValue(title)}
              onChange={(event) => setText(event.target.value)}
            />
          )}
          {sections === undefined
            ? shown.map(row)
            : sections.map((section) => {
                const own = shown.filter(({ id }) => section.ids.has(id));
                return own.length === 0 ? null : (
                  <div key={section.title}>
                    <h4 className={styles.section}>{section.title}</h4>
                    {own.map(row)}
                  </div>
                );
              })}
          {shown.length === 0 && <p className={styles.nothing}>{directory.noValue}</p>}
          {values.length > fewest && text === '' && (
            <Button look="link" onClick={() => setAll(!all)}>
              {all ? directory.showFewer : directory.showAll(values.length)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
});
