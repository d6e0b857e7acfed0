import type { ContentField, PartList } from './change-label.ts';

type FieldName = ContentField | PartList | 'key' | 'points';

/** The order in which people read an entry and its parts; what is stored comes back from the database in another. */
const order: readonly FieldName[] = [
  'key',
  'type',
  'name',
  'shortName',
  'title',
  'role',
  'kind',
  'umbrella',
  'summary',
  'description',
  'text',
  'website',
  'value',
  'label',
  'addition',
  'street',
  'postcode',
  'city',
  'district',
  'quarter',
  'stepFree',
  'hours',
  'hoursNote',
  'fields',
  'targetGroups',
  'languages',
  'citywide',
  'serves',
  'place',
  'times',
  'validFrom',
  'validTo',
  'registration',
  'points',
  'level',
  'consent',
  'contacts',
  'locations',
  'offers',
];
const places = new Map<string, number>(order.map((name, at) => [name, at]));

/** The names of fields in that order; what it does not know comes last. */
export const fieldsInOrder = (names: readonly string[]): string[] => {
  const placeOf = (name: string) => places.get(name) ?? order.length;
  return names.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** The same value with its fields in that order, whatever is in it. */
export function inReadingOrder<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => inReadingOrder(each)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fieldsInOrder(Object.keys(fields)).map((name) => [name, inReadingOrder(fields[name])]),
  ) as Value;
}
