import type { Partner } from '../../contract/partner.ts';
import type { ListItem, ListSection } from '../../domain/contact-list/plan.ts';
import type { TableColumn } from '../../domain/contact-list/settings.ts';
import { anchorOf, cells, markOf } from '../cells.ts';
import { type ContactColumn, contactCell, contactColumns } from '../contact-cells.ts';
import { html, type Markup } from '../markup.ts';
import type { PrintableList } from '../printable-list.ts';
import { inFull, seeAlso } from '../references.ts';

/** How much room a column wants, in that of an address. */
const room: Readonly<Record<TableColumn, number>> = {
  kind: 0.9,
  summary: 1.7,
  fields: 1.3,
  targetGroups: 1.1,
  languages: 1.2,
  area: 1,
  address: 1.45,
  hours: 1.25,
  contacts: 1.15,
  phones: 1.1,
  emails: 1.4,
  website: 1,
  offers: 1.5,
  confirmed: 0.75,
  notes: 1.6,
};
const numberRoom = 0.36;
const nameRoom = 1.6;
/** More than this is too much for a sheet that stands upright, and for one that lies: a telephone number needs its line. */
const portraitRoom = 8.35;
const landscapeRoom = 12.5;

const roomOf = (columns: readonly TableColumn[]): number =>
  columns.reduce((sum, column) => sum + room[column], numberRoom + nameRoom);

/** Whether a table with these columns is printed on a sheet that lies. */
export const isWide = (columns: readonly TableColumn[]): boolean => roomOf(columns) > portraitRoom;

interface Arranged {
  /** Columns that stand beside each other. */
  readonly beside: readonly TableColumn[];
  /** Of these, the ones of contacts that come one after the other: what belongs to one contact stands on one line. */
  readonly people: readonly ContactColumn[];
  /** Those for which no sheet is wide enough: they run in lines below each entry. */
  readonly below: readonly TableColumn[];
}

const isOfContacts = (column: TableColumn | undefined): column is ContactColumn =>
  contactColumns.some((each) => each === column);

/** The first columns of contacts that stand beside each other; without the names, where those are elsewhere, none. */
function peopleIn(beside: readonly TableColumn[], chosen: readonly TableColumn[]): readonly ContactColumn[] {
  const first = beside.findIndex((column, at) => isOfContacts(column) && isOfContacts(beside[at + 1]));
  if (first === -1) return [];
  const rest = beside.slice(first);
  const end = rest.findIndex((column) => !isOfContacts(column));
  const people = rest.slice(0, end === -1 ? rest.length : end).filter(isOfContacts);
  return people.includes('contacts') || !chosen.includes('contacts') ? people : [];
}

/** Where each column is printed, in the order chosen. What is to be written by hand needs a column more than others. */
function arranged(columns: readonly TableColumn[]): Arranged {
  const byNeed = [...columns].sort((a, b) => Number(b === 'notes') - Number(a === 'notes'));
  const fitting = new Set<TableColumn>();
  for (const column of byNeed) if (roomOf([...fitting, column]) <= landscapeRoom) fitting.add(column);
  const beside = columns.filter((column) => fitting.has(column));
  return {
    beside,
    people: peopleIn(beside, columns),
    below: columns.filter((column) => !fitting.has(column)),
  };
}

/** The widths of a table's columns, as rules: markup of ours carries no styles, the Content Security Policy forbids it. */
export function columnRules(columns: readonly TableColumn[]): string {
  const { beside, people } = arranged(columns);
  const whole = roomOf(beside);
  const widths = [numberRoom, nameRoom, ...beside.map((column) => room[column])];
  const inside = people.map((column) => `minmax(0, ${room[column]}fr)`).join(' ');
  return [
    ...widths.map(
      (width, at) => `.list col:nth-child(${at + 1}) { width: ${((width / whole) * 100).toFixed(2)}% }`,
    ),
    inside && `.list .person { grid-template-columns: ${inside} }`,
  ].join('\n');
}

/**
 * The group's name as a heading: in its first row, so that it is where the rows are. The eye has it in the table's
 * head, which is repeated on every page and would be as many headings.
 */
const heard = (title: string): Markup | '' => (title === '' ? '' : html`<h2 class="heard">${title}</h2>`);

/** More letters than this make a column so long that the rest of its row is empty paper. */
const longestCell = 220;

/** Several contacts, in one cell across their columns: a line each, as wide as the columns' heads. */
function peopleCell({ contacts }: Partner, columns: readonly ContactColumn[], list: PrintableList) {
  const people = contacts
    .map((contact) => columns.map((column) => contactCell(column, contact, list)))
    .filter((said) => said.some((each) => each.toString() !== ''));
  if (people.length < 2) return null;
  return html`<td class="people" colspan="${columns.length}"><ul>${people.map(
    (said) => html`<li class="person">${said.map((each) => html`<div>${each}</div>`)}</li>`,
  )}</ul></td>`;
}

/** @param title of the group that begins with this row, or empty. */
function row(item: ListItem, title: string, arrangement: Arranged, list: PrintableList): Markup {
  const { beside, people, below } = arrangement;
  const { number, partner } = item;
  const { words, ours, theirs } = list;
  const cellOf = (column: TableColumn) => ({ column, cell: cells[column](partner, list) });
  const isLong = (cell: Markup | string) => typeof cell === 'string' && cell.length > longestCell;
  const columns = beside.map(cellOf);
  const facts = [...columns.filter(({ cell }) => isLong(cell)), ...below.map(cellOf)].filter(
    ({ cell }) => cell.toString() !== '',
  );
  const together = peopleCell(partner, people, list);
  const texts = columns.flatMap(({ column, cell }) => {
    if (together !== null && people.some((each) => each === column))
      return column === people[0] ? [together] : [];
    return [html`<td>${isLong(cell) ? html`<small>${ours(words.below)}</small>` : cell}</td>`];
  });
  return html`<tr${anchorOf(item)}${facts.length > 0 && html` class="goes-on"`}><td class="number">${heard(title)}${number}</td><th scope="row">${markOf(partner, list)}${theirs(partner.name)}</th>${texts}</tr>${
    facts.length > 0 &&
    html`<tr class="below"><td></td><td colspan="${beside.length + 1}">${facts.map(
      ({ column, cell }) => html`<div class="fact"><strong>${words.columns[column]}</strong> ${cell}</div>`,
    )}</td></tr>`
  }`;
}

/** A group as a table; one that has nothing but references is told without. */
function table(section: ListSection, list: PrintableList): Markup {
  const { key, title } = section;
  const { words, settings, ours } = list;
  const entries = inFull(section);
  if (entries.length === 0) return html`<section id="g-${key}">${seeAlso(section, list)}</section>`;
  const columns = arranged(settings.columns);
  const { beside } = columns;
  const heads = beside.map((column) => html`<th scope="col">${ours(words.columns[column])}</th>`);
  return html`<table class="list" id="g-${key}"><colgroup><col><col>${beside.map(() => html`<col>`)}</colgroup><thead>${
    title !== '' && html`<tr class="group"><td colspan="${beside.length + 2}">${title}</td></tr>`
  }<tr><th scope="col">${words.number}</th><th scope="col">${words.name}</th>${heads}</tr></thead><tbody>${entries.map((item, at) => row(item, at === 0 ? title : '', columns, list))}</tbody></table>${seeAlso(section, list)}`;
}

export const tableLayout = (list: PrintableList): Markup =>
  html`${list.plan.sections.map((section) => table(section, list))}`;
