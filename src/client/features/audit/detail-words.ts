import type { AuditEvent } from '../../../contract/editing.ts';
import type { useAuditMessages } from './audit-messages.ts';

type Words = ReturnType<typeof useAuditMessages>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function shown(value: unknown, words: Words): string {
  if (Array.isArray(value)) return value.map((each) => shown(each, words)).join(', ');
  if (isRecord(value)) return linesOf(value, words).join(', ');
  if (value === false) return '';
  const text = value === true ? words.yes : String(value ?? '');
  return Object.hasOwn(words.values, text) ? words.values[text as keyof Words['values']] : text;
}

/** Ids that say nothing to anybody; the names that belong to them are told beside. */
const ids = new Set(['proposal', 'person']);

function linesOf(details: Readonly<Record<string, unknown>>, words: Words): string[] {
  return Object.entries(details).flatMap(([name, value]) => {
    const text = ids.has(name) ? '' : shown(value, words);
    const label = Object.hasOwn(words.details, name) ? words.details[name as keyof Words['details']] : name;
    return text === '' ? [] : [`${label}: ${text}`];
  });
}

/** The details of an event in one line: „Person: Ivan Petrov · Rolle: Redaktion“. What is empty is left out. */
export const detailWords = (
  { details, person }: Pick<AuditEvent, 'details' | 'person'>,
  words: Words,
): string =>
  [...(person === null ? [] : [`${words.details.person}: ${person}`]), ...linesOf(details, words)].join(
    ' · ',
  );
