import type { Partner, PartnerContact, PartnerLocation, PartnerOffer } from '../../contract/partner.ts';
import {
  addressLines,
  areaOf,
  hourLines,
  languagesOf,
  lines,
  markOf,
  pointLine,
  websiteOf,
} from '../cells.ts';
import { html, type Markup } from '../markup.ts';
import type { PrintableList } from '../printable-list.ts';

type Inside = Markup | string | readonly Markup[];

const isEmpty = (inside: Inside): boolean =>
  Array.isArray(inside) ? inside.length === 0 : inside.toString() === '';

/** A heading with what belongs to it; nothing where that is empty. */
const part = (title: string, inside: Inside): Markup | '' =>
  isEmpty(inside) ? '' : html`<section class="part"><h3>${title}</h3><div>${inside}</div></section>`;

const paragraphs = (text: string, { hyphenate }: PrintableList): Markup[] =>
  text
    .split(/\n+/)
    .filter((each) => each.trim() !== '')
    .map((each) => html`<p>${hyphenate(each)}</p>`);

function locationOf(location: PartnerLocation, list: PrintableList): Markup {
  const { words, hyphenate } = list;
  const access = location.stepFree === null ? '' : words.stepFree[location.stepFree];
  return html`<div class="place"><address>${lines([...addressLines(location, list).map(hyphenate), access])}</address><div>${lines([...hourLines(location.hours, list), hyphenate(location.hoursNote)])}</div></div>`;
}

const contactOf = ({ name, role, languages, points }: PartnerContact, list: PrintableList): Markup => {
  const spoken = languages.filter((code) => code !== 'de').map((code) => list.label('language', code));
  const about = [role, spoken.join(', ')].filter((each) => each !== '').join(' · ');
  return html`<div class="contact"><div><strong>${list.hyphenate(name)}</strong>${about !== '' && html` <small>${list.hyphenate(about)}</small>`}</div>${lines(points.map((point) => pointLine(point, list)))}</div>`;
};

function offerOf(offer: PartnerOffer, list: PrintableList): Markup {
  const { date, hyphenate } = list;
  const span = [offer.validFrom, offer.validTo].map((day) => (day === null ? '' : date(day)));
  const when = [offer.times, span.some((day) => day !== '') ? span.join(' – ') : ''];
  const facts = [...when, offer.place, offer.registration].filter((each) => each.trim() !== '');
  return html`<div class="offer"><div><strong>${hyphenate(offer.title)}</strong></div>${paragraphs(offer.text, list)}${facts.length > 0 && html`<p><small>${hyphenate(facts.join(' · '))}</small></p>`}</div>`;
}

function cooperationOf({ cooperation }: Partner, list: PrintableList): Markup[] {
  if (cooperation === null) return [];
  const { since, agreement, responsible, notes } = cooperation;
  return paragraphs(
    [since === null ? '' : list.date(since), agreement, responsible, notes]
      .filter((each) => each !== '')
      .join('\n'),
    list,
  );
}

const listed = (ids: readonly string[], facet: 'field' | 'targetGroup', list: PrintableList): string =>
  list.hyphenate(ids.map((id) => list.label(facet, id)).join(', '));

function profile(partner: Partner, number: number, list: PrintableList): Markup {
  const { words, label, hyphenate } = list;
  const { columns } = words;
  const head = [
    label('kind', partner.kind),
    partner.umbrella === null ? '' : label('umbrella', partner.umbrella),
  ];
  return html`<article class="profile" id="e-${number}"><header><h2><span class="number">${number}</span> ${markOf(partner, list)}${hyphenate(partner.name)}</h2><p class="kind">${hyphenate(head.filter((each) => each !== '').join(' · '))}</p></header>${
    partner.summary !== '' && html`<p class="summary">${hyphenate(partner.summary)}</p>`
  }${part(
    columns.contacts,
    partner.contacts.map((contact) => contactOf(contact, list)),
  )}${part(
    columns.address,
    partner.locations.map((location) => locationOf(location, list)),
  )}${part(columns.website, websiteOf(partner))}${part(columns.area, hyphenate(areaOf(partner, list)))}${part(
    columns.languages,
    hyphenate(languagesOf(partner, list)),
  )}${part(columns.fields, listed(partner.fields, 'field', list))}${part(
    columns.targetGroups,
    listed(partner.targetGroups, 'targetGroup', list),
  )}${part(
    columns.offers,
    partner.offers.map((offer) => offerOf(offer, list)),
  )}${part(words.about, paragraphs(partner.description, list))}${part(words.cooperation, cooperationOf(partner, list))}</article>`;
}

/** One page for each partner, once, in the list's order: a reference has no page. */
export function profilesLayout(list: PrintableList): Markup {
  const seen = new Set<number>();
  const entries = list.plan.sections
    .flatMap(({ items }) => items)
    .filter(({ type, number }) => type === 'entry' && !seen.has(number) && seen.add(number));
  return html`${entries.map(({ partner, number }) => profile(partner, number, list))}`;
}
