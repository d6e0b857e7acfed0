import type { ListItem, ListSection } from '../../domain/contact-list/plan.ts';
import type { TableColumn } from '../../domain/contact-list/settings.ts';
import { anchorOf, cells, markOf } from '../cells.ts';
import { html, type Markup } from '../markup.ts';
import type { PrintableList } from '../printable-list.ts';

/** How much room a column wants, in that of an address. */
const room: Readonly<Record<TableColumn, number>> = {
  kind: 0.9,
  summary: 1.7,
  fields: 1.3,
  targetGroups: 1.1,
  languages: 1.25,
  area: 1,
  address: 1.45,
  hours: 1.25,
  contacts: 1.1,
  phones: 0.95,
  emails: 1.4,
  website: 1,
  offers: 1.5,
  confirmed: 0.75,
  notes: 1.6,
};
const numberRoom = 0.3;
const nameRoom = 1.6;
/** More than this is too much for a sheet that stands upright. */
const portraitRoom = 8.2;

const roomOf = (columns: readonly TableColumn[]): number =>
  columns.reduce((sum, column) => sum + room[column], numberRoom + nameRoom);

/** Whether a table with these columns is printed on a sheet that lies. */
export const isWide = (columns: readonly TableColumn[]): boolean => roomOf(columns) > portraitRoom;

/** The widths of a table's columns, as rules: markup of ours carries no styles, the Content Security Policy forbids it. */
export function columnRules(columns: readonly TableColumn[]): string {
  const whole = roomOf(columns);
  const widths = [numberRoom, nameRoom, ...columns.map((column) => room[column])];
  return widths
    .map((width, at) => `.list col:nth-child(${at + 1}) { width: ${((width / whole) * 100).toFixed(2)}% }`)
    .join('\n');
}

/**
 * The group's name as a heading: in its first row, so that it is where the rows are. The eye has it in the table's
 * head, which is repeated on every page and would be as many headings.
 */
const heard = (title: string): Markup | '' => (title === '' ? '' : html`<h2 class="heard">${title}</h2>`);

/** @param title of the group that begins with this row, or empty. */
function row(item: ListItem, title: string, list: PrintableList): Markup {
  const { type, number, partner } = item;
  const { settings, words, theirs } = list;
  const name = html`<th scope="row">${markOf(partner, list)}${theirs(partner.name)}</th>`;
  if (type === 'reference')
    return html`<tr class="reference"><td>${heard(title)}</td>${name}<td colspan="${Math.max(1, settings.columns.length)}">${words.see(number)}</td></tr>`;
  return html`<tr${anchorOf(item)}><td class="number">${heard(title)}${number}</td>${name}${settings.columns.map((column) => html`<td>${cells[column](partner, list)}</td>`)}</tr>`;
}

/** A group as a table. */
function table({ key, title, items }: ListSection, list: PrintableList): Markup {
  const { words, settings, ours } = list;
  const heads = settings.columns.map((column) => html`<th scope="col">${ours(words.columns[column])}</th>`);
  const width = settings.columns.length + 2;
  return html`<table class="list" id="g-${key}"><colgroup><col><col>${settings.columns.map(() => html`<col>`)}</colgroup><thead>${
    title !== '' && html`<tr class="group"><td colspan="${width}">${title}</td></tr>`
  }<tr><th scope="col">${words.number}</th><th scope="col">${words.name}</th>${heads}</tr></thead><tbody>${items.map((item, at) => row(item, at === 0 ? title : '', list))}</tbody></table>`;
}

export const tableLayout = (list: PrintableList): Markup =>
  html`${list.plan.sections.map((section) => table(section, list))}`;
