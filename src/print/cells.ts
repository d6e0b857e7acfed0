import type { OpeningInterval, Partner, PartnerLocation } from '../contract/partner.ts';
import { unresolvedDistrict } from '../contract/unresolved-district.ts';
import type { ListItem } from '../domain/contact-list/plan.ts';
import type { TableColumn } from '../domain/contact-list/settings.ts';
import { spansOn, writeHours } from '../domain/opening-text.ts';
import { addressBelowName } from '../domain/partner/postal-address.ts';
import { contactsCell } from './contact-cells.ts';
import { breakable, lines } from './lines.ts';
import { html, type Markup } from './markup.ts';
import type { PrintableList } from './printable-list.ts';

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
  return (
    runs
      .filter(({ text }) => text !== '')
      .map(({ from, to, text }) => `${name(from)}${to > from ? `–${name(to)}` : ''} ${text}`)
      // A line may end between days and hours, not within either.
      .map((line) => line.replaceAll('–', '–\u2060'))
  );
}

export const hoursOf = ({ hours, hoursNote }: PartnerLocation, list: PrintableList): (string | Markup)[] => [
  ...hourLines(hours, list),
  list.theirs(hoursNote),
];

/** A number of a house stands with its street: not alone on a line. */
const beforeHouseNumber = / (?=\d)|(?<=\d) (?=\p{L}$)/gu;
/** Nor is a span of them broken: 47–49. */
const withinHouseNumbers = /(?<=\d)[–-](?=\d)/g;

/** Street, postcode and place, with where that is in the city. */
export function addressLines(location: PartnerLocation, { label }: PrintableList): string[] {
  const { city, quarter } = location;
  const street = location.street
    .replaceAll(beforeHouseNumber, '\u00a0')
    .replaceAll(withinHouseNumbers, '$&\u2060');
  const place = quarter === null ? city : `${city} (${label('quarter', quarter)})`.trim();
  return addressBelowName({ ...location, street, city: place });
}

/** Where a partner works: its districts, or the whole city. */
export function areaOf(partner: Partner, { label, words, ours }: PrintableList): string {
  const districts = [...partner.locations.map(({ district }) => district), ...partner.serves];
  const names = [...new Set(districts)].map((id) =>
    id === unresolvedDistrict ? words.unresolved : label('district', id),
  );
  return ours([...(partner.citywide ? [words.citywide] : []), ...names].join(', '));
}

export const websiteOf = ({ website }: Partner): Markup | '' =>
  website === null ? '' : breakable(website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''));

/** What some ids of the vocabulary are called. */
export const joined = (
  ids: readonly string[],
  facet: 'field' | 'targetGroup' | 'language',
  { label, ours }: PrintableList,
): string => ours(ids.map((id) => label(facet, id)).join(', '));

type Cell = (partner: Partner, list: PrintableList) => Markup | string;

/** What a table's column says of a partner. */
export const cells: Readonly<Record<TableColumn, Cell>> = {
  kind: ({ kind }, { label, ours }) => ours(label('kind', kind)),
  summary: ({ summary }, { theirs }) => theirs(summary),
  fields: ({ fields }, list) => joined(fields, 'field', list),
  targetGroups: ({ targetGroups }, list) => joined(targetGroups, 'targetGroup', list),
  languages: ({ languages }, list) => joined(languages, 'language', list),
  area: areaOf,
  address: ({ locations }, list) =>
    html`${locations.map((location) => html`<div class="address">${lines(addressLines(location, list).map(list.theirs))}</div>`)}`,
  hours: ({ locations }, list) => lines(locations.flatMap((location) => hoursOf(location, list))),
  contacts: (partner, list) => contactsCell('contacts', partner, list),
  phones: (partner, list) => contactsCell('phones', partner, list),
  emails: (partner, list) => contactsCell('emails', partner, list),
  website: websiteOf,
  offers: ({ offers }, { theirs }) => lines(offers.map(({ title }) => theirs(title))),
  confirmed: ({ confirmedAt }, { date }) => (confirmedAt === null ? '' : date(confirmedAt)),
  notes: () => '',
};

/** Where references lead; an entry that comes up again has it only once. */
export const anchorOf = ({ number, again }: ListItem): Markup | '' => (again ? '' : html` id="e-${number}"`);

/** That an entry is not as it was printed last. */
export function markOf({ slug }: Partner, { marks, words }: PrintableList): Markup | '' {
  const mark = marks.get(slug);
  return mark === undefined ? '' : html`<em class="mark">${words[mark]}</em> `;
}
