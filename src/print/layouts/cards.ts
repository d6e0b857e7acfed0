import type { Partner } from '../../contract/partner.ts';
import type { ListItem, ListSection } from '../../domain/contact-list/plan.ts';
import { addressLines, anchorOf, areaOf, joined, markOf, websiteOf } from '../cells.ts';
import { pointLine } from '../contact-cells.ts';
import { lines } from '../lines.ts';
import { html, type Markup } from '../markup.ts';
import type { PrintableList } from '../printable-list.ts';
import { inFull, seeAlso } from '../references.ts';

const contactsOf = ({ contacts }: Partner, list: PrintableList): Markup =>
  html`${contacts.map(
    ({ name, role, points }) =>
      html`<div class="contact"><div>${list.theirs(name)}${role !== '' && html` <small>${list.theirs(role)}</small>`}</div>${lines(points.map((point) => pointLine(point, list)))}</div>`,
  )}`;

const isGrouped = ({ settings }: PrintableList): boolean => settings.group !== 'none';

function card(item: ListItem, list: PrintableList): Markup {
  const { number, partner } = item;
  const { theirs, ours, label } = list;
  const name = html`<span class="number">${number}</span> ${markOf(partner, list)}${theirs(partner.name)}`;
  // Headings leave out no level: without groups the entries come right below the title.
  const head = isGrouped(list) ? html`<h3 class="name">${name}</h3>` : html`<h2 class="name">${name}</h2>`;
  const [location] = partner.locations;
  return html`<article class="card"${anchorOf(item)}>${head}<p class="kind">${[ours(label('kind', partner.kind)), areaOf(partner, list)].filter((part) => part !== '').join(' · ')}</p>${
    partner.summary !== '' && html`<p>${theirs(partner.summary)}</p>`
  }${location !== undefined && html`<address>${lines(addressLines(location, list).map(theirs))}</address>`}${contactsOf(partner, list)}${
    partner.website !== null && html`<p>${websiteOf(partner)}</p>`
  }${partner.languages.length > 0 && html`<p class="languages">${joined(partner.languages, 'language', list)}</p>`}</article>`;
}

/** Longer lists are not balanced over their columns: what follows them begins on a new page anyway. */
const longList = 100;

/** Its name is in one box with the first card: not every browser keeps a heading with what follows. */
function section(each: ListSection, list: PrintableList): Markup {
  const { key, title } = each;
  const [first, ...others] = inFull(each).map((item) => card(item, list));
  const begin = first && html`<div class="begin">${title !== '' && html`<h2>${title}</h2>`}${first}</div>`;
  return html`<section id="g-${key}">${begin}${others}${seeAlso(each, list)}</section>`;
}

/**
 * Contact cards in columns, the groups' names inside: the whole list runs through the same columns, for Chromium splits
 * a card where columns of a group of their own begin low on a page.
 */
export const cardsLayout = (list: PrintableList): Markup =>
  html`<div class="cards of-${list.settings.cardColumns}${list.plan.count > longList ? ' long' : ''}">${list.plan.sections.map((each) => section(each, list))}</div>`;
