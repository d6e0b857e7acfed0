import type { Change } from '../../contract/change.ts';
import type {
  ContactContent,
  EntryContent,
  LocationContent,
  OfferContent,
  PointContent,
} from '../../contract/entry-content.ts';
import { valueAt } from './changes.ts';

/** The lists of an entry whose parts have keys. */
export type PartList = 'locations' | 'contacts' | 'offers';

/** Every property that a change can be about. */
export type ContentField =
  | Exclude<keyof EntryContent, PartList>
  | Exclude<keyof LocationContent, 'key'>
  | Exclude<keyof ContactContent, 'key' | 'points'>
  | Exclude<keyof PointContent, 'key'>
  | Exclude<keyof OfferContent, 'key'>;

/** Where in an entry a change is, ready to be put into words. */
export interface ChangeLabel {
  /** Null for what belongs to the entry itself. */
  readonly list: PartList | null;
  /** Tells the part from its siblings; '' for the entry itself and for the order of a list. */
  readonly key: string;
  /** The part's name: of the contact, of the offer, the street of the location; '' where nobody knows it. */
  readonly part: string;
  /** The telephone number or address inside a contact that it is about; null where it is not about one. */
  readonly point: Pick<PointContent, 'type' | 'value'> | null;
  /** What of it; `whole` where the part itself comes or goes, `order` where its siblings change places. */
  readonly field: ContentField | 'whole' | 'order';
}

interface Named {
  readonly name?: unknown;
  readonly title?: unknown;
  readonly street?: unknown;
  readonly addition?: unknown;
}

function nameOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return '';
  const { name, title, street, addition } = part as Named;
  const known = [name, title, street, addition].find((each) => typeof each === 'string' && each !== '');
  return typeof known === 'string' ? known : '';
}

function pointOf(part: unknown): ChangeLabel['point'] {
  if (typeof part !== 'object' || part === null || !('type' in part) || !('value' in part)) return null;
  const { type, value } = part as PointContent;
  return { type, value };
}

/**
 * Takes a change's path apart: `contacts/2/points/1/value` is the value of a telephone number of a contact.
 * @param contents states of the entry in which the parts' names are looked up; the first that knows one counts.
 */
export function changeLabel(
  { path, before, after }: Pick<Change, 'path' | 'before' | 'after'>,
  contents: readonly EntryContent[],
): ChangeLabel {
  const [first = '', key = '', ...inside] = path.split('/');
  if (first.endsWith('#')) {
    return { list: first.slice(0, -1) as PartList, key: '', part: '', point: null, field: 'order' };
  }
  if (key === '') return { list: null, key: '', part: '', point: null, field: first as ContentField };
  const at = (place: string) => contents.map((content) => valueAt(content, place));
  const list = first as PartList;
  const values = inside.length === 0 ? [after, before] : at(`${list}/${key}`);
  const part = values.map(nameOf).find((name) => name !== '') ?? '';
  const [within, pointKey, field] = inside;
  if (within === 'points' && pointKey !== undefined) {
    const candidates = field === undefined ? [after, before] : at(`${list}/${key}/points/${pointKey}`);
    const point = candidates.map(pointOf).find((each) => each !== null) ?? null;
    return { list, key, part, point, field: (field as ContentField | undefined) ?? 'whole' };
  }
  if (within?.endsWith('#')) return { list, key, part, point: null, field: 'order' };
  return { list, key, part, point: null, field: (within as ContentField | undefined) ?? 'whole' };
}
