import { renderSVG } from 'uqr';
import type { ListSection } from '../domain/contact-list/plan.ts';
import { html, type Markup, raw } from './markup.ts';
import type { PrintableList } from './printable-list.ts';

/** Our mark; a city's own comes with its theme. */
const mark = raw(
  '<svg class="logo" viewBox="0 0 32 32" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="3"><path d="M8 7l8 9m8-9l-8 9m0 0v9"/><circle cx="7" cy="6" r="3.2" fill="#fff"/><circle cx="25" cy="6" r="3.2" fill="#fff"/><circle cx="16" cy="26.5" r="3.2" fill="#fff"/></g><circle cx="16" cy="16" r="4" fill="currentColor"/></svg>',
);

const paragraphs = (text: string): Markup =>
  html`${text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map(
      (part) => html`<p>${part.split('\n').map((line, at) => (at === 0 ? line : html`<br>${line}`))}</p>`,
    )}`;

/** Longer addresses are not typed by anybody: the QR code leads there, and the words name the start. */
const longestTyped = 70;

function online({ link, words }: PrintableList): Markup | null {
  if (link === null) return null;
  const plain = link.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const shown = plain.length > longestTyped ? new URL(link).host : plain;
  const code = renderSVG(link, { border: 0, ecc: 'M' }).replace(
    '<svg ',
    `<svg role="img" aria-label="${words.qr}" `,
  );
  return html`<div class="online">${raw(code)}<p>${words.online}<br><strong>${shown}</strong></p></div>`;
}

/** Who hands it out, what it is, from when, and where the living list is. */
export function front(list: PrintableList): Markup {
  const { sender, words, settings, plan, title, today, date } = list;
  const facts = [words.asOf(date(today)), words.count(plan.count), words.levels[settings.level]];
  return html`<header class="front"><div class="sender">${mark}<div><strong>${sender.department || sender.name}</strong><div>${
    sender.department === '' ? '' : sender.name
  }</div><div>${sender.street}, ${sender.postcode} ${sender.city}</div><div>${sender.phone} · ${sender.email}</div></div></div>${online(list)}<h1>${title}</h1><p class="facts">${facts.join(' · ')}</p>${
    settings.level === 'team' && html`<p class="internal">${words.internal}</p>`
  }${settings.intro !== '' && html`<div class="intro">${paragraphs(settings.intro)}</div>`}</header>`;
}

/** A reference inside the list. */
const reference = (id: string, inside: Markup, { linked }: PrintableList): Markup =>
  linked ? html`<a href="#${id}">${inside}</a>` : html`<span class="reference">${inside}</span>`;

function rangeOf({ items }: ListSection, { words }: PrintableList): string {
  const numbers = items.filter(({ type }) => type === 'entry').map(({ number }) => number);
  return numbers.length === 0
    ? words.onlyReferences
    : words.numbers(Math.min(...numbers), Math.max(...numbers));
}

/** The groups with the numbers that stand in them: page numbers are not known to CSS (decision 022). */
export function contents(list: PrintableList): Markup | null {
  const { sections } = list.whole;
  if (!list.settings.contents || sections.length < 2) return null;
  return html`<nav class="contents"><h2>${list.words.contents}</h2><ol>${sections.map(
    (section) =>
      html`<li>${reference(`g-${section.key}`, html`<span>${section.title}</span><span>${rangeOf(section, list)}</span>`, list)}</li>`,
  )}</ol></nav>`;
}

/** Names and languages, with the numbers of the entries. */
export function index(list: PrintableList): Markup | null {
  const { plan, settings, words } = list;
  if (!settings.index) return null;
  const part = (title: string, all: typeof plan.names) =>
    all.length > 0 &&
    html`<h3>${title}</h3><ul>${all.map(
      ({ term, numbers }) =>
        html`<li>${term} <span class="number">${numbers.map((number, at) => html`${at === 0 ? '' : ', '}${reference(`e-${number}`, html`${number}`, list)}`)}</span></li>`,
    )}</ul>`;
  return html`<section class="index"><h2>${words.index}</h2>${part(words.languages, plan.languages)}${part(words.names, plan.names)}</section>`;
}

/** The note at the end. */
export const closing = ({ settings }: PrintableList): Markup | null =>
  settings.closing === '' ? null : html`<footer class="closing">${paragraphs(settings.closing)}</footer>`;
