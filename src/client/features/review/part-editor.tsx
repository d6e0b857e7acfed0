import type { ProposedChange } from '../../../contract/change.ts';
import type { PointContent } from '../../../contract/entry-content.ts';
import type { ContentField } from '../../../domain/partner/change-label.ts';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import styles from './editors.module.css';
import { FieldEditor } from './field-editor.tsx';
import { fieldKind } from './field-kind.ts';
import type { UnreadProps } from './hours-correction.tsx';

type Value = ProposedChange['after'];
type Part = Readonly<Record<string, Value>>;

/** Whether a value is a whole part of an entry: a contact, an offer, a number. */
export const isPart = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'key' in value;

interface PartEditorProps extends UnreadProps {
  readonly part: Part;
  readonly path: string;
  readonly onChange: (part: Value) => void;
}

/** A point as far as its own field needs it; what is none is edited like every other part. */
const pointOf = (part: Part): Pick<PointContent, 'type' | 'value'> | null =>
  'value' in part ? { type: part.type as PointContent['type'], value: String(part.value) } : null;

/** A whole part that is new, field by field; its numbers and addresses within it. */
export function PartEditor({ part, path, onChange, ...about }: PartEditorProps) {
  const words = useChangeWords();
  const point = pointOf(part);
  return (
    <div className={styles.part}>
      {Object.entries(part).map(([name, value]) => {
        const change = (changed: Value) => onChange({ ...part, [name]: changed });
        if (name === 'points' && Array.isArray(value)) {
          return value
            .filter(isPart)
            .map((each) => (
              <PartEditor
                {...about}
                key={String(each.key)}
                part={each}
                path={`${path}/points/${String(each.key)}`}
                onChange={(changed) => change(value.map((other) => (other === each ? changed : other)))}
              />
            ));
        }
        const field = name as ContentField;
        const kind = fieldKind(field, point);
        if (kind === null || (point !== null && name === 'type')) return null;
        const label = point !== null && name === 'value' ? words.points[point.type] : words.fields[field];
        const at = { path: `${path}/${name}`, ...about };
        return <FieldEditor {...at} key={name} label={label} kind={kind} value={value} onChange={change} />;
      })}
    </div>
  );
}
