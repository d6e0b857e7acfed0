import type { AccessLevel } from '../../../contract/access.ts';
import type { Change } from '../../../contract/change.ts';
import { erasedValue } from '../../../contract/erased.ts';
import type { FacetName } from '../../../contract/facets.ts';
import type { OpeningInterval } from '../../../contract/partner.ts';
import type { ChangeLabel, ContentField } from '../../../domain/partner/change-label.ts';
import { shownDate } from '../../messages/shown-date.ts';
import type { ChangeWords, NameOf } from './change-words.ts';

type Json = Change['after'];

/** Which vocabulary the ids of a field are from. */
const facets: Partial<Record<ContentField, FacetName>> = {
  kind: 'kind',
  umbrella: 'umbrella',
  fields: 'field',
  targetGroups: 'targetGroup',
  languages: 'language',
  serves: 'district',
  district: 'district',
  quarter: 'quarter',
};

/** Opening hours, a line for each day: „Mo 09:00–12:00, 14:00–16:00“. */
export function hoursLines(hours: readonly OpeningInterval[], days: readonly string[]): string[] {
  return days.flatMap((name, at) => {
    const onDay = hours.filter(({ day }) => day === at + 1);
    return onDay.length === 0 ? [] : [`${name} ${onDay.map(({ from, to }) => `${from}–${to}`).join(', ')}`];
  });
}

const chosen = <Name extends string>(names: Readonly<Record<Name, string>>, value: string): string =>
  names[value as Name] ?? value;

function textOfText(field: ContentField, value: string, words: ChangeWords): string {
  if (field === 'level') return chosen(words.levels, value);
  if (field === 'stepFree') return chosen(words.stepFree, value);
  if (field === 'type') return chosen({ ...words.contactTypes, ...words.points }, value);
  if (field === 'validFrom' || field === 'validTo') return shownDate(value, words.language);
  return value.replaceAll(erasedValue, words.erased);
}

/** What somebody reads for the value of a field; '' where there is none. */
export function fieldText(field: ContentField, value: Json, words: ChangeWords, name: NameOf): string {
  const facet = facets[field];
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (field === 'hours') return hoursLines(value as OpeningInterval[], words.days).join('\n');
  if (Array.isArray(value))
    return value.map((id) => (facet === undefined ? String(id) : name(facet, String(id)))).join(', ');
  if (typeof value === 'string')
    return facet === undefined ? textOfText(field, value, words) : name(facet, value);
  return String(value);
}

interface Point {
  readonly type: keyof ChangeWords['points'];
  readonly value: string;
  readonly label: string;
  readonly level: AccessLevel;
}
type PointPart = Readonly<Record<string, Json>> & Point;

/** „Telefon: 0203 111111 (Zentrale) – nur das Netzwerk“: who sees it, where that is not who sees its contact. */
function pointText(
  { type, value, label, level }: Point,
  words: ChangeWords,
  ofContact?: AccessLevel,
): string {
  const kept = level === ofContact ? '' : ` – ${words.levels[level]}`;
  return `${words.points[type]}: ${value}${label === '' ? '' : ` (${label})`}${kept}`;
}

/** A whole part, a line for each of its properties that says something. */
function partText(part: Readonly<Record<string, Json>>, words: ChangeWords, name: NameOf): string {
  // By itself, as a number that is new: its contact is not there to differ from, what everyone sees needs no word.
  if ('value' in part && 'type' in part) return pointText(part as PointPart, words, 'public');
  const { level } = part as { readonly level?: AccessLevel };
  const lines = Object.entries(part).flatMap(([field, value]): string[] => {
    if (field === 'key' || value === false) return [];
    if (field === 'points')
      return (value as Json[]).map((point) => pointText(point as PointPart, words, level));
    const text = fieldText(field as ContentField, value, words, name);
    const label = words.fields[field as ContentField];
    return text === '' ? [] : [`${label}: ${text.includes('\n') ? `\n${text}` : text}`];
  });
  return lines.join('\n');
}

/** What somebody reads for one side of a change; '' where nothing is. */
export function changeText(label: ChangeLabel, value: Json, words: ChangeWords, name: NameOf): string {
  if (label.field === 'order') return '';
  if (label.field !== 'whole') return fieldText(label.field, value, words, name);
  return value === null ? '' : partText(value as Record<string, Json>, words, name);
}

/** The ids of a list of choices, where a field is one. */
export const choicesOf = (field: ChangeLabel['field'], value: Json): readonly string[] | null =>
  field !== 'hours' && field !== 'order' && Array.isArray(value) ? value.map(String) : null;

/** Names for ids of a field's vocabulary. */
export const choiceName = (field: ChangeLabel['field'], id: string, name: NameOf): string => {
  const facet = facets[field as ContentField];
  return facet === undefined ? id : name(facet, id);
};
