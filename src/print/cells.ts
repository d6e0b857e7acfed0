import type { ContactPoint, OpeningInterval, Partner, PartnerLocation } from '../contract/partner.ts';
import { unresolvedDistrict } from '../contract/unresolved-district.ts';
import type { TableColumn } from '../domain/contact-list/settings.ts';
import { spansOn, writeHours } from '../domain/opening-text.ts';
import { html, type Markup } from './markup.ts';
import type { PrintableList } from './printable-list.ts';

/** A line each; none for what is empty. */
export const lines = (all: readonly (string | Markup)[]): Markup =>
  html`${all.filter((line) => line.toString() !== '').map((line) => html`<div>${line}</div>`)}`;

/** Where a long address may be broken: after `@`, and before what follows a dot or slash. */
const breakable = (address: string): Markup =>
  html`${address.split(/(?<=[@/])|(?=[.])/).map((part, at) => (at === 0 ? part : html`<wbr>${part}`))}`;

/** Consecutive days with the same hours in one line: Mo–Fr 09:00–12:00. */
export function hourLines(hours: readonly OpeningInterval[], { words }: PrintableList): string[] {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, text: writeHours(spansOn(hours, day)) }));
  const runs: { from: number; to: number; text: string }[] = [];
  for (const { day, text } of days) {
    const last = runs.at(-1);
    if (last !== undefined && last.text === text) last.to = day;
    else runs.push({ from: day, to: day, text });
  }
  const name = (day: number) => words.days[day - 1] ?? '';
  return runs
    .filter(({ text }) => text !== '')
    .map(({ from, to, text }) => `${name(from)}${to > from ? `–${name(to)}` : ''} ${text}`);
}

const hoursOf = (partner: Partner, list: PrintableList): string[] =>
  partner.locations.flatMap((location) => [...hourLines(location.hours, list), location.hoursNote]);

/** Street, postcode and place, with where that is in the city. */
export function addressLines(location: PartnerLocation, { label }: PrintableList): string[] {
  const { addition, street, postcode, city, quarter } = location;
  const place = `${postcode} ${city}`.trim();
  return [addition, street, quarter === null ? place : `${place} (${label('quarter', quarter)})`].filter(
    (line) => line !== '',
  );
}

/** Where a partner works: its districts, or the whole city. */
export function areaOf(partner: Partner, { label, words }: PrintableList): string {
  const districts = [...partner.locations.map(({ district }) => district), ...partner.serves];
  const names = [...new Set(districts)].map((id) =>
    id === unresolvedDistrict ? words.unresolved : label('district', id),
  );
  return [...(partner.citywide ? [words.citywide] : []), ...names].join(', ');
}

const pointsOf = (partner: Partner, types: readonly ContactPoint['type'][]): ContactPoint[] => {
  const points = partner.contacts.flatMap((contact) => contact.points);
  const wanted = points.filter(({ type }) => types.includes(type));
  return [...new Map(wanted.map((point) => [point.value, point])).values()];
};

/** A number with what it is, where that is not plain. */
export function pointLine({ type, value, label }: ContactPoint, { words }: PrintableList): Markup {
  const kind = type === 'mobile' ? words.mobile : type === 'fax' ? words.fax : '';
  const note = [kind, label.toLowerCase() === kind.toLowerCase() ? '' : label].filter((part) => part !== '');
  const isNumber = type === 'phone' || type === 'mobile' || type === 'fax';
  return html`${isNumber ? html`<span class="number">${value}</span>` : breakable(value)}${
    note.length > 0 && html` <small>${note.join(', ')}</small>`
  }`;
}

export const phoneLines = (partner: Partner, list: PrintableList): Markup[] =>
  pointsOf(partner, ['phone', 'mobile']).map((point) => pointLine(point, list));

export const emailLines = (partner: Partner): Markup[] =>
  pointsOf(partner, ['email']).map(({ value }) => breakable(value));

export const websiteOf = ({ website }: Partner): Markup | '' =>
  website === null ? '' : breakable(website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''));

export const languagesOf = (partner: Partner, { label }: PrintableList): string =>
  partner.languages.map((code) => label('language', code)).join(', ');

const joined = (
  ids: readonly string[],
  facet: 'field' | 'targetGroup',
  { label, hyphenate }: PrintableList,
): string => hyphenate(ids.map((id) => label(facet, id)).join(', '));

type Cell = (partner: Partner, list: PrintableList) => Markup | string;

/** What a table's column says of a partner. */
export const cells: Readonly<Record<TableColumn, Cell>> = {
  kind: ({ kind }, { label, hyphenate }) => hyphenate(label('kind', kind)),
  summary: ({ summary }, { hyphenate }) => hyphenate(summary),
  fields: ({ fields }, list) => joined(fields, 'field', list),
  targetGroups: ({ targetGroups }, list) => joined(targetGroups, 'targetGroup', list),
  languages: (partner, list) => list.hyphenate(languagesOf(partner, list)),
  area: (partner, list) => list.hyphenate(areaOf(partner, list)),
  address: ({ locations }, list) =>
    html`${locations.map((location) => html`<div class="address">${lines(addressLines(location, list).map(list.hyphenate))}</div>`)}`,
  hours: (partner, list) => lines(hoursOf(partner, list)),
  contacts: ({ contacts }, { hyphenate }) =>
    lines(
      contacts.map(
        ({ name, role }) =>
          html`${hyphenate(name)}${role !== '' && html` <small>${hyphenate(role)}</small>`}`,
      ),
    ),
  phones: (partner, list) => lines(phoneLines(partner, list)),
  emails: (partner) => lines(emailLines(partner)),
  website: websiteOf,
  offers: ({ offers }, { hyphenate }) => lines(offers.map(({ title }) => hyphenate(title))),
  confirmed: ({ confirmedAt }, { date }) => (confirmedAt === null ? '' : date(confirmedAt)),
  notes: () => '',
};

/** That an entry is not as it was printed last. */
export function markOf({ slug }: Partner, { marks, words }: PrintableList): Markup | '' {
  const mark = marks.get(slug);
  return mark === undefined ? '' : html`<em class="mark">${words[mark]}</em> `;
}
