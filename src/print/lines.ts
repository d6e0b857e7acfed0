import { html, type Markup } from './markup.ts';

/** A line each; none for what is empty. */
export const lines = (all: readonly (string | Markup)[]): Markup =>
  html`${all.filter((line) => line.toString() !== '').map((line) => html`<div>${line}</div>`)}`;

/** A hyphen and what follows it. */
const hyphen = /(-.)/u;

/** A piece of an address that may be broken before its hyphens, not after them: there they would seem not to be its own. */
const withFirmHyphens = (piece: string): Markup =>
  html`${piece.split(hyphen).map((part, at) => (at % 2 === 0 ? part : html`<wbr><span class="firm">${part}</span>`))}`;

/** Where a long address may be broken: after `@`, and before what follows a dot, slash or hyphen. */
export const breakable = (address: string): Markup =>
  html`${address.split(/(?<=[@/])|(?=[.])/).map((part, at) => html`${at > 0 && html`<wbr>`}${withFirmHyphens(part)}`)}`;
