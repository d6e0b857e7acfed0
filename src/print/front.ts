import { renderSVG } from 'uqr';
import { html, type Markup, raw } from './markup.ts';
import type { PrintableList } from './printable-list.ts';

/** Stands where the sender has no logo. */
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

/** Where the living list is, to be scanned and to be typed. */
export function online({ link, words }: PrintableList): Markup | null {
  if (link === null) return null;
  const plain = link.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const shown = plain.length > longestTyped ? new URL(link).host : plain;
  const code = renderSVG(link, { border: 0, ecc: 'M' }).replace(
    '<svg ',
    `<svg role="img" aria-label="${words.qr}" `,
  );
  return html`<div class="online">${raw(code)}<p>${words.online}<br><strong>${shown}</strong></p></div>`;
}

/** The name stands beside it: to whoever listens it would only say that again. */
const logo = ({ sender }: PrintableList): Markup =>
  sender.logo === null ? mark : html`<img class="logo" src="${sender.logo}" alt="">`;

/** Who hands it out, what it is, from when, and where the living list is. */
export function front(list: PrintableList): Markup {
  const { sender, words, settings, plan, title, selection, today, date } = list;
  const facts = [words.asOf(date(today)), words.count(plan.count), words.levels[settings.level]];
  return html`<header class="front"><div class="sender">${logo(list)}<div><strong>${sender.department || sender.name}</strong><div>${
    sender.department === '' ? '' : sender.name
  }</div><div>${sender.street}, ${sender.postcode} ${sender.city}</div><div>${sender.phone} · ${sender.email}</div></div></div>${online(list)}<h1>${title}</h1><p class="facts">${facts.join(' · ')}</p>${
    selection.length > 0 && html`<p class="selection">${selection.join(' · ')}</p>`
  }${
    settings.level === 'team' && html`<p class="internal">${words.internal}</p>`
  }${settings.intro !== '' && html`<div class="intro">${paragraphs(settings.intro)}</div>`}</header>`;
}

/** The note at the end. */
export const closing = ({ settings }: PrintableList): Markup | null =>
  settings.closing === '' ? null : html`<footer class="closing">${paragraphs(settings.closing)}</footer>`;
