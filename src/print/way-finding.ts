import type { ListItem, ListSection } from '../domain/contact-list/plan.ts';
import { html, type Markup } from './markup.ts';
import type { PrintableList } from './printable-list.ts';
import { reference } from './references.ts';

/** More lines than fit on a page, and longer than columns are balanced. */
const longPart = 200;
const longClass = ({ length }: readonly unknown[]): string => (length > longPart ? 'long' : '');

function rangeOf({ items }: ListSection, { words }: PrintableList): string {
  const numbers = items.filter(({ type }) => type === 'entry').map(({ number }) => number);
  return numbers.length === 0
    ? words.onlyReferences
    : words.numbers(Math.min(...numbers), Math.max(...numbers));
}

const line = (id: string, title: Markup | string, where: string, list: PrintableList): Markup =>
  html`<li>${reference(id, html`<span>${title}</span><span class="number">${where}</span>`, list)}</li>`;

/** The groups with the numbers that stand in them. */
function groupsIn(list: PrintableList): Markup | null {
  const { sections } = list.whole;
  if (sections.length < 2) return null;
  return html`<ol>${sections.map((section) => line(`g-${section.key}`, section.title, rangeOf(section, list), list))}</ol>`;
}

/** The partners by their groups: where each has a page, it is here alone that groups are told. */
function partnersIn(list: PrintableList): Markup | null {
  if (list.whole.count < 2) return null;
  const partner = ({ number, partner: { name } }: ListItem) =>
    line(`e-${number}`, list.theirs(name), list.words.numbers(number, number), list);
  return html`${list.whole.sections.map(
    ({ title, items }) =>
      html`${title !== '' && html`<h3>${title}</h3>`}<ol class="${longClass(items)}">${items.map(partner)}</ol>`,
  )}`;
}

/** What is in the list, and under which numbers: page numbers are not known to CSS (decision 022). */
export function contents(list: PrintableList): Markup | null {
  const { contents: isWanted, layout } = list.settings;
  const inside = !isWanted ? null : layout === 'profiles' ? partnersIn(list) : groupsIn(list);
  return inside && html`<nav class="contents"><h2>${list.words.contents}</h2>${inside}</nav>`;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Which of the numbers, rising, follow one another. */
function runsOf(numbers: readonly number[]): Run[] {
  const starts = numbers.filter((number, at) => numbers[at - 1] !== number - 1);
  const ends = numbers.filter((number, at) => numbers[at + 1] !== number + 1);
  return starts.map((first, at) => ({ first, last: ends[at] ?? first }));
}

/** „2, 4–8“: where a list is grouped as its index is sorted, many numbers follow one another. */
function numbersIn(numbers: readonly number[], list: PrintableList): Markup {
  const link = (number: number) => reference(`e-${number}`, html`${number}`, list);
  const whole = ({ first, last }: Run) => {
    if (first === last) return link(first);
    // The word joiner keeps a span on its line.
    return html`${link(first)}${last === first + 1 ? ', ' : '–\u2060'}${link(last)}`;
  };
  return html`${runsOf(numbers).map((run, at) => html`${at > 0 && ', '}${whole(run)}`)}`;
}

/** Names and languages, with the numbers of the entries. */
export function index(list: PrintableList): Markup | null {
  const { plan, settings, words } = list;
  if (!settings.index) return null;
  const part = (title: string, all: typeof plan.names, set: PrintableList['theirs']) =>
    all.length > 0 &&
    html`<h3>${title}</h3><ul class="${longClass(all)}">${all.map(
      ({ term, numbers }) =>
        html`<li>${set(term)}&nbsp;&nbsp;<span class="number">${numbersIn(numbers, list)}</span></li>`,
    )}</ul>`;
  return html`<section class="index"><h2>${words.index}</h2>${part(words.languages, plan.languages, list.ours)}${part(words.names, plan.names, list.theirs)}</section>`;
}
