import type { ContactPoint, Partner, PartnerContact } from '../contract/partner.ts';
import type { TableColumn } from '../domain/contact-list/settings.ts';
import { breakable, lines } from './lines.ts';
import { html, type Markup } from './markup.ts';
import type { PrintableList } from './printable-list.ts';

/** Labels that say themselves what kind of number it is, in whatever language. */
const namesKind = /\b(mobile?|handy|fax)/i;

/** What a number or address is, where that is not plain: whose (where somebody has to be told), its kind, its label. */
export function noteOn(
  { type, label }: ContactPoint,
  { words, theirs }: PrintableList,
  whose = '',
): Markup | '' {
  const kind = type === 'mobile' ? words.mobile : type === 'fax' ? words.fax : '';
  const note = [theirs(whose), namesKind.test(label) ? '' : kind, theirs(label)].filter(
    (part) => part.toString() !== '',
  );
  return note.length === 0 ? '' : html`${note.map((part, at) => html`${at === 0 ? '' : ', '}${part}`)}`;
}

/** A number or address with what it is; below it, where somebody has to be told whose. */
export function pointLine(point: ContactPoint, list: PrintableList, whose = ''): Markup {
  const { type, value } = point;
  const isNumber = type === 'phone' || type === 'mobile' || type === 'fax';
  const note = noteOn(point, list, whose);
  const small = note === '' ? '' : html` <small>${note}</small>`;
  return html`${isNumber ? html`<span class="number">${value}</span>` : breakable(value)}${
    whose === '' ? small : html`<div>${small}</div>`
  }`;
}

/** A table's columns that say something of each contact. */
export const contactColumns = ['contacts', 'phones', 'emails'] as const satisfies readonly TableColumn[];
export type ContactColumn = (typeof contactColumns)[number];

type PointColumn = Exclude<ContactColumn, 'contacts'>;

const typesIn: Readonly<Record<PointColumn, readonly ContactPoint['type'][]>> = {
  phones: ['phone', 'mobile'],
  emails: ['email'],
};

const pointsOf = ({ points }: PartnerContact, column: PointColumn): ContactPoint[] =>
  points.filter(({ type }) => typesIn[column].includes(type));

/** What a column says of one contact. */
export function contactCell(column: ContactColumn, contact: PartnerContact, list: PrintableList): Markup {
  if (column !== 'contacts') return lines(pointsOf(contact, column).map((point) => pointLine(point, list)));
  const { name, role } = contact;
  const { theirs } = list;
  return html`${theirs(name)}${role !== '' && html`<div><small>${theirs(role)}</small></div>`}`;
}

/**
 * What a column says of all contacts of a partner, each number or address once. Where the list names several contacts,
 * and these do not stand on the same line, each number says whose it is.
 */
export function contactsCell(column: ContactColumn, { contacts }: Partner, list: PrintableList): Markup {
  if (column === 'contacts') return lines(contacts.map((contact) => contactCell(column, contact, list)));
  const isNamed = contacts.length > 1 && list.settings.columns.includes('contacts');
  const all = contacts.flatMap((contact) =>
    pointsOf(contact, column).map((point) => ({ name: contact.name, point })),
  );
  const whose = (value: string) =>
    isNamed ? all.flatMap(({ name, point }) => (point.value === value ? name : [])).join(', ') : '';
  const once = new Map(all.map(({ point }) => [point.value, point]));
  return lines([...once.values()].map((point) => pointLine(point, list, whose(point.value))));
}
