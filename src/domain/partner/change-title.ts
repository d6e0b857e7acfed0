import { erasedValue } from '../../contract/erased.ts';
import type { ChangeLabel } from './change-label.ts';
import type { ChangeNames } from './change-names.ts';

/** What a group of changes is about: „Kontakt: Vermittlung“. */
export function groupTitle({ list, part }: ChangeLabel, words: ChangeNames): string {
  if (list === null) return words.ofEntry;
  return part === ''
    ? words.lists[list]
    : `${words.lists[list]}: ${part.replaceAll(erasedValue, words.erased)}`;
}

/** What one change within its group is about: „Telefon 0203 12-3: Wer es sieht“; '' where the group says it all. */
export function changeTitle({ list, key, point, field }: ChangeLabel, words: ChangeNames): string {
  if (field === 'order') {
    return key === '' && list !== null ? words.orderOf[list] : words.orderOf.points;
  }
  if (point !== null) {
    const name = words.points[point.type];
    return field === 'value' || field === 'whole' ? name : `${name} ${point.value}: ${words.fields[field]}`;
  }
  return field === 'whole' ? '' : words.fields[field];
}

/** A change in one line, for a list without groups or for a button: „Kontakt: Vermittlung – Aufgabe“. */
export function fullTitle(label: ChangeLabel, words: ChangeNames): string {
  const title = changeTitle(label, words);
  if (label.field === 'order' && label.key === '') return title;
  if (label.list === null) return title;
  return title === '' ? groupTitle(label, words) : `${groupTitle(label, words)} – ${title}`;
}
