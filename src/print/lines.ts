import { html, type Markup } from './markup.ts';

/** A line each; none for what is empty. */
export const lines = (all: readonly (string | Markup)[]): Markup =>
  html`${all.filter((line) => line.toString() !== '').map((line) => html`<div>${line}</div>`)}`;

/** Where a long address may be broken: after `@`, and before what follows a dot or slash. */
export const breakable = (address: string): Markup =>
  html`${address.split(/(?<=[@/])|(?=[.])/).map((part, at) => (at === 0 ? part : html`<wbr>${part}`))}`;
