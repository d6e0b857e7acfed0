import type { FacetName } from '../../../contract/facets.ts';
import type { ChangeLabel } from '../../../domain/partner/change-label.ts';

/** How a value is written: what a correction offers for it. */
export type FieldKind =
  | { readonly kind: 'text'; readonly type: 'text' | 'email' | 'tel' | 'url'; readonly nullable: boolean }
  | { readonly kind: 'long' | 'paragraph' | 'date' | 'yes-no' | 'hours' }
  | {
      readonly kind: 'choice';
      readonly from: FacetName | 'levels' | 'stepFree' | 'points' | 'contactTypes';
      readonly nullable: boolean;
    }
  | { readonly kind: 'list'; readonly from: FacetName };

type Field = ChangeLabel['field'];

const text = (type: 'text' | 'url', nullable = false): FieldKind => ({ kind: 'text', type, nullable });
const choice = (from: Extract<FieldKind, { kind: 'choice' }>['from'], nullable = false): FieldKind => ({
  kind: 'choice',
  from,
  nullable,
});
const list = (from: FacetName): FieldKind => ({ kind: 'list', from });

const kinds: Readonly<Partial<Record<Field, FieldKind>>> = {
  name: text('text'),
  shortName: text('text', true),
  kind: choice('kind'),
  umbrella: choice('umbrella', true),
  summary: { kind: 'long' },
  description: { kind: 'paragraph' },
  website: text('url', true),
  fields: list('field'),
  targetGroups: list('targetGroup'),
  languages: list('language'),
  citywide: { kind: 'yes-no' },
  serves: list('district'),
  addition: text('text'),
  street: text('text'),
  postcode: text('text'),
  city: text('text'),
  district: choice('district'),
  quarter: choice('quarter', true),
  stepFree: choice('stepFree', true),
  hours: { kind: 'hours' },
  hoursNote: { kind: 'long' },
  level: choice('levels'),
  role: text('text'),
  value: text('text'),
  label: text('text'),
  title: text('text'),
  text: { kind: 'paragraph' },
  place: text('text'),
  times: text('text'),
  validFrom: { kind: 'date' },
  validTo: { kind: 'date' },
  registration: { kind: 'long' },
};

const pointInputs = { phone: 'tel', mobile: 'tel', fax: 'tel', email: 'email', website: 'url' } as const;

/**
 * How a field is corrected.
 * @returns null where it is not: an order, and a consent, which only the person gives.
 */
export function fieldKind(field: Field, point: ChangeLabel['point']): FieldKind | null {
  if (field === 'type') return choice(point === null ? 'contactTypes' : 'points');
  if (field === 'value' && point !== null)
    return { kind: 'text', type: pointInputs[point.type], nullable: false };
  return kinds[field] ?? null;
}

/** What is kept of what was written in a field of text: one line where it is one, nothing as nothing. */
export function writtenText(kind: FieldKind, written: string): string | null {
  if (kind.kind === 'date' || (kind.kind === 'text' && kind.nullable)) return written === '' ? null : written;
  return kind.kind === 'paragraph' ? written : written.replaceAll(/[\r\n\t]+/g, ' ');
}
