import type { ListItem, ListPlan, ListSection } from '../domain/contact-list/plan.ts';
import { html, type Markup } from './markup.ts';
import type { PrintableList } from './printable-list.ts';

/** Leads to something inside the list, where the list is linked. */
export const reference = (id: string, inside: Markup, { linked }: PrintableList): Markup =>
  linked ? html`<a href="#${id}">${inside}</a>` : html`<span class="reference">${inside}</span>`;

const isReference = ({ type }: ListItem): boolean => type === 'reference';

/** What stands in a group in full. */
export const inFull = ({ items }: ListSection): readonly ListItem[] =>
  items.filter((item) => !isReference(item));

/** Each partner once, in the list's order: where a sheet or a label is one partner's, nobody gets two. */
export const eachOnce = ({ sections }: ListPlan): readonly ListItem[] =>
  sections.flatMap(({ items }) => items.filter(({ type, again }) => type === 'entry' && !again));

/**
 * Who belongs to a group and stands in full in another one: in running lines below the group's own entries, for a row
 * each would fill pages. Nothing where there is nobody. A table only for its head: that is repeated on each page, and
 * says whose they are. A group without entries of its own has its heading here, too.
 */
export function seeAlso(section: ListSection, list: PrintableList): Markup | '' {
  const { title, items } = section;
  const references = items.filter(isReference);
  if (references.length === 0) return '';
  const { words, theirs } = list;
  const isAlone = inFull(section).length === 0;
  const one = ({ number, partner: { name } }: ListItem) =>
    html`<li>${reference(`e-${number}`, html`${theirs(name)}&nbsp;<span class="number">${number}</span>`, list)}</li>`;
  return html`<table class="also${isAlone && ' alone'}" role="presentation"><thead><tr><td><strong>${title}:</strong> ${words.also}</td></tr></thead><tbody><tr><td>${isAlone && html`<h2 class="heard">${title}</h2>`}<ul class="references">${references.map(one)}</ul></td></tr></tbody></table>`;
}
