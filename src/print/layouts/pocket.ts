import type { Partner } from '../../contract/partner.ts';
import { type PocketLine, type PocketPanel, pocketSheets } from '../../domain/contact-list/pocket.ts';
import { online } from '../front.ts';
import { html, type Markup } from '../markup.ts';
import type { PrintableList } from '../printable-list.ts';

/** Where a panel stands on the unfolded sheet: folded, cover and back are outside, the two upside down inside. */
const places = ['cover', 'left', 'right', 'back'] as const;

/** The number to call first, without a word: a line of A6 is short. */
const numberOf = ({ contacts }: Partner): string =>
  contacts.flatMap(({ points }) => points).find(({ type }) => type === 'phone' || type === 'mobile')?.value ??
  '';

/** More letters than this take two lines, in smaller type. */
const longName = 36;
/** And more than this take three. */
const longestName = 80;
/** A title of more letters is set in smaller type, and what was selected has no room below it. */
const longTitle = 50;

const nameClass = ({ length }: string): string =>
  length > longestName ? 'entry-name longest' : length > longName ? 'entry-name long' : 'entry-name';

function line(each: PocketLine, { theirs }: PrintableList): Markup {
  if (each.type === 'group') return html`<li class="group">${each.title}</li>`;
  const { number, partner } = each;
  const { name } = partner;
  return html`<li><span class="number">${number}</span><span class="${nameClass(name)}">${theirs(name)}</span><span class="call number">${numberOf(partner)}</span></li>`;
}

function cover(list: PrintableList, sheet: number, sheets: number): Markup {
  const { title, selection, words, date, today, plan, sender } = list;
  const isLong = title.length > longTitle;
  return html`${online(list)}<h1${isLong && html` class="long"`}>${title}</h1>${!isLong && selection.length > 0 && html`<p class="selection">${selection.join(' · ')}</p>`}<p class="facts">${sender.department || sender.name}</p><p class="facts">${words.asOf(date(today))} · ${words.count(plan.count)}</p>${sheets > 1 && html`<p class="facts">${words.sheet(sheet, sheets)}</p>`}`;
}

function panel(each: PocketPanel, at: number, head: Markup, list: PrintableList): Markup {
  const internal = list.settings.level === 'team' && html`<p class="internal">${list.words.internal}</p>`;
  return html`<div class="panel ${places[at] ?? ''}">${each.isCover && head}<ul>${each.lines.map((one) => line(one, list))}</ul>${internal}</div>`;
}

/** A list for the pocket: each A4 sheet, printed on one side and folded twice, is a booklet of A6. */
export function pocketLayout(list: PrintableList): Markup {
  const sheets = pocketSheets(list.plan);
  return html`${sheets.map(
    (panels, sheet) =>
      html`<div class="sheet">${panels.map((each, at) => panel(each, at, cover(list, sheet + 1, sheets.length), list))}</div>`,
  )}`;
}
