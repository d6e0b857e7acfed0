import type { ContactPoint, Partner } from '../../contract/partner.ts';
import type { ListItem, ListSection } from '../../domain/contact-list/plan.ts';
import { anchorOf, markOf } from '../cells.ts';
import { noteOn } from '../contact-cells.ts';
import { html, type Markup } from '../markup.ts';
import type { PrintableList } from '../printable-list.ts';
import { inFull, seeAlso } from '../references.ts';

const isNumber = ({ type }: ContactPoint): boolean => type === 'phone' || type === 'mobile';

/**
 * All numbers of a partner: whoever stands at the wall with the receiver in hand has nothing else to look them up in,
 * and „two more“ would send them away. With what each is, for several are of one desk.
 */
function numbersOf({ contacts }: Partner, list: PrintableList): Markup[] {
  return contacts.flatMap((contact) =>
    contact.points.filter(isNumber).map((point) => {
      const note = noteOn(point, list);
      return html`<div class="call"><span>${list.theirs(contact.name)}${note !== '' && html` (${note})`}</span><strong class="number">${point.value}</strong></div>`;
    }),
  );
}

function line(item: ListItem, list: PrintableList): Markup {
  const { number, partner } = item;
  return html`<li${anchorOf(item)}><span class="number">${number}</span><div class="who">${markOf(partner, list)}${list.theirs(partner.name)}</div><div class="calls">${numbersOf(partner, list)}</div></li>`;
}

function section(each: ListSection, list: PrintableList): Markup {
  const { key, title } = each;
  const entries = inFull(each);
  return html`<section id="g-${key}">${
    entries.length > 0 &&
    html`${title !== '' && html`<h2>${title}</h2>`}<ul class="phones">${entries.map((item) => line(item, list))}</ul>`
  }${seeAlso(each, list)}</section>`;
}

/** Telephone numbers in large type, for the wall. */
export const phonesLayout = (list: PrintableList): Markup =>
  html`${list.plan.sections.map((each) => section(each, list))}`;
