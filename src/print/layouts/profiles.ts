import type { Partner, PartnerContact, PartnerLocation, PartnerOffer } from '../../contract/partner.ts';
import { addressLines, areaOf, hoursOf, joined, markOf, websiteOf } from '../cells.ts';
import { pointLine } from '../contact-cells.ts';
import { lines } from '../lines.ts';
import { html, type Markup } from '../markup.ts';
import type { PrintableList } from '../printable-list.ts';
import { eachOnce } from '../references.ts';

type Inside = Markup | string | readonly Markup[];

const isEmpty = (inside: Inside): boolean =>
  Array.isArray(inside) ? inside.length === 0 : inside.toString() === '';

/** A heading with what belongs to it; nothing where that is empty. */
const part = (title: string, inside: Inside): Markup | '' =>
  isEmpty(inside) ? '' : html`<section class="part"><h3>${title}</h3><div>${inside}</div></section>`;

/** What is said of something, one after the other; nothing where nothing is. */
function inOneLine(said: readonly (Markup | string)[]): Markup | '' {
  const all = said.filter((each) => each.toString() !== '');
  return all.length === 0 ? '' : html`${all.map((each, at) => html`${at === 0 ? '' : ' · '}${each}`)}`;
}

const named = (name: string, value: Markup | string): Markup | '' =>
  value.toString() === '' ? '' : html`${name}: ${value}`;

const paragraphs = (text: string, { theirs }: PrintableList): Markup[] =>
  text
    .split(/\n+/)
    .filter((each) => each.trim() !== '')
    .map((each) => html`<p>${theirs(each)}</p>`);

function locationOf(location: PartnerLocation, list: PrintableList): Markup {
  const { words, theirs } = list;
  const access = location.stepFree === null ? '' : words.stepFree[location.stepFree];
  return html`<div class="place"><address>${lines([...addressLines(location, list).map(theirs), access])}</address><div>${lines(hoursOf(location, list))}</div></div>`;
}

function contactOf({ name, role, languages, points }: PartnerContact, list: PrintableList): Markup {
  const spoken = languages.filter((code) => code !== 'de');
  const about = inOneLine([list.theirs(role), joined(spoken, 'language', list)]);
  return html`<div class="contact"><div><strong>${list.theirs(name)}</strong>${about !== '' && html` <small>${about}</small>`}</div>${lines(points.map((point) => pointLine(point, list)))}</div>`;
}

function periodOf({ validFrom, validTo }: PartnerOffer, { words, date }: PrintableList): string {
  const from = validFrom === null ? '' : words.from(date(validFrom));
  const to = validTo === null ? '' : words.to(date(validTo));
  return `${from} ${to}`.trim();
}

function offerOf(offer: PartnerOffer, list: PrintableList): Markup {
  const { theirs, words } = list;
  const { columns } = words;
  const when = inOneLine([theirs(offer.times), periodOf(offer, list), theirs(offer.place)]);
  const whom = inOneLine([
    named(columns.fields, joined(offer.fields, 'field', list)),
    named(columns.targetGroups, joined(offer.targetGroups, 'targetGroup', list)),
    named(columns.languages, joined(offer.languages, 'language', list)),
  ]);
  const facts = [when, named(words.registration, theirs(offer.registration)), whom];
  return html`<div class="offer"><h4>${theirs(offer.title)}</h4>${paragraphs(offer.text, list)}<div class="small">${lines(facts)}</div></div>`;
}

function cooperationOf({ cooperation }: Partner, list: PrintableList): Markup[] {
  if (cooperation === null) return [];
  const { words, theirs, date } = list;
  const { since, agreement, responsible, notes } = cooperation;
  const facts = [
    named(words.since, since === null ? '' : date(since)),
    named(words.agreement, theirs(agreement)),
    named(words.responsible, theirs(responsible)),
  ].flatMap((fact) => (fact === '' ? [] : [html`<div>${fact}</div>`]));
  return [...facts, ...paragraphs(notes, list)];
}

/** What it is called and what it is. */
function head(partner: Partner, number: number, list: PrintableList): Markup {
  const { label, ours, theirs } = list;
  const about = inOneLine([
    theirs(partner.shortName ?? ''),
    ours(label('kind', partner.kind)),
    partner.umbrella === null ? '' : ours(label('umbrella', partner.umbrella)),
  ]);
  return html`<header><h2><span class="number">${number}</span> ${markOf(partner, list)}${theirs(partner.name)}</h2><p class="kind">${about}</p></header>`;
}

function profile(partner: Partner, number: number, list: PrintableList): Markup {
  const { words, theirs, date } = list;
  const { columns } = words;
  const { contacts, locations, languages, fields, targetGroups, offers, confirmedAt } = partner;
  const parts = [
    part(
      columns.contacts,
      contacts.map((contact) => contactOf(contact, list)),
    ),
    part(
      columns.address,
      locations.map((location) => locationOf(location, list)),
    ),
    part(columns.website, websiteOf(partner)),
    part(columns.area, areaOf(partner, list)),
    part(columns.languages, joined(languages, 'language', list)),
    part(columns.fields, joined(fields, 'field', list)),
    part(columns.targetGroups, joined(targetGroups, 'targetGroup', list)),
    part(
      columns.offers,
      offers.map((offer) => offerOf(offer, list)),
    ),
    part(words.about, paragraphs(partner.description, list)),
    part(words.cooperation, cooperationOf(partner, list)),
    part(columns.confirmed, confirmedAt === null ? '' : date(confirmedAt)),
  ];
  return html`<article class="profile" id="e-${number}">${head(partner, number, list)}${partner.summary !== '' && html`<p class="summary">${theirs(partner.summary)}</p>`}${parts}</article>`;
}

/** One page for each partner. Where there are no contents, the first one stands below the list's own head. */
export const profilesLayout = (list: PrintableList): Markup =>
  html`${eachOnce(list.plan).map(({ partner, number }) => profile(partner, number, list))}`;
