import type { EntryContent } from '../../contract/entry-content.ts';
import { erasedValue } from '../../contract/erased.ts';
import { digitsOf } from '../telephone.ts';
import { redactor } from '../text/redact.ts';

/* Taking a contact person out of every state of an entry (GDPR art. 17). */

interface NamedContact {
  readonly type: 'person' | 'desk';
  readonly name: string;
  readonly points: readonly { readonly value: string }[];
}

/** What states of an entry have in common, however they are stored. */
export interface EntryState {
  readonly name: string;
  readonly shortName: string | null;
  readonly website: string | null;
  readonly contacts: readonly NamedContact[];
}

/** Somebody to be erased: the names that the entry has them under, and what else leads to them. */
export interface ErasedPerson {
  readonly names: ReadonlySet<string>;
  /** Those of them to be looked for in texts: what a desk is called („Empfang“) is a word like others. */
  readonly personal: readonly string[];
  /** Numbers and addresses that are theirs alone. */
  readonly points: readonly string[];
}

const canonical = (value: string) => (/[\p{L}@]/u.test(value) ? value.trim().toLowerCase() : digitsOf(value));

/**
 * Who is meant by these names, with all that any state of the entry says of them. What the entry goes on using for
 * others (the number of the reception) is not theirs.
 * @returns null where no state knows such a contact.
 */
export function personIn(
  states: readonly EntryState[],
  current: EntryState,
  names: readonly string[],
): ErasedPerson | null {
  const asked = new Set(names);
  const theirs = states.flatMap(({ contacts }) => contacts).filter(({ name }) => asked.has(name));
  if (theirs.length === 0) return null;
  const others = current.contacts.filter(({ name }) => !asked.has(name));
  const kept = new Set(
    [...others.flatMap(({ points }) => points.map(({ value }) => value)), current.website ?? ''].map(
      canonical,
    ),
  );
  const values = theirs.flatMap(({ points }) => points.map(({ value }) => value));
  const personal = theirs.filter(({ type }) => type === 'person').map(({ name }) => name);
  return {
    names: asked,
    personal: [...new Set(personal)],
    points: [...new Set(values)].filter((value) => !kept.has(canonical(value))),
  };
}

/** Replaces what leads to the person in a text. */
export const textRedactor = ({ personal, points }: ErasedPerson): ((text: string) => string) =>
  redactor([...personal, ...points], erasedValue);

/** Names of things, never of people: a sport is no person because somebody is called Sport. */
const structural = new Set(
  'key level type kind umbrella fields targetGroups languages serves district quarter stepFree state slug source'.split(
    ' ',
  ),
);

function inTexts(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((each) => inTexts(each, redact));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    structural.has(name) ? field : inTexts(field, redact),
  ]);
  return Object.fromEntries(fields);
}

/** Where the person stood; that there was somebody stays. */
const marked = <Contact extends NamedContact>(contact: Contact): Contact => ({
  ...contact,
  type: 'person',
  name: erasedValue,
  role: '',
  languages: [],
  level: 'team',
  consent: typeof (contact as { consent?: unknown }).consent === 'boolean' ? false : null,
  points: [],
});

const isTheirs =
  ({ names }: ErasedPerson) =>
  ({ name }: NamedContact): boolean =>
    names.has(name);

/** What the entry itself is called is the organisation's, and stays. */
function withoutTexts<State extends EntryState>(state: State, person: ErasedPerson): State {
  const redacted = inTexts(state, textRedactor(person)) as State;
  return { ...redacted, name: state.name, shortName: state.shortName };
}

/** A state without the person: for what is published, and for what is proposed. */
export const withoutPerson = <State extends EntryState>(state: State, person: ErasedPerson): State =>
  withoutTexts(
    { ...state, contacts: state.contacts.filter((contact) => !isTheirs(person)(contact)) },
    person,
  );

/** A former state in which it can be seen that somebody was erased. */
export function markedState<State extends EntryState>(state: State, person: ErasedPerson): State {
  const places = state.contacts.map(isTheirs(person));
  const redacted = withoutTexts(state, person);
  return {
    ...redacted,
    contacts: redacted.contacts.map((contact, at) => (places[at] ? marked(contact) : contact)),
  };
}

export const isErased = ({ name, points }: NamedContact): boolean =>
  name === erasedValue && points.length === 0;

/** A former state that can be published again: who was erased does not come back, not as a mark either. */
export const withoutMarks = <State extends EntryState>(state: State): State => ({
  ...state,
  contacts: state.contacts.filter((contact) => !isErased(contact)),
});

/** Whether anything was redacted in a state. */
export const hasMarks = (state: EntryState): boolean => JSON.stringify(state).includes(erasedValue);

/**
 * What was written on a state before somebody was erased from it, without them: a page that was open meanwhile must
 * not bring them back.
 */
export function withoutErasedOf(written: EntryContent, base: EntryContent): EntryContent {
  const erased = new Set(base.contacts.filter(isErased).map(({ key }) => key));
  return erased.size === 0
    ? written
    : { ...written, contacts: written.contacts.filter(({ key }) => !erased.has(key)) };
}
