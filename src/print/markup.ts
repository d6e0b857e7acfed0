import { raw, html as tagged } from 'hono/html';

/** Markup that is whole and safe: whatever text went into it was escaped. */
export type Markup = ReturnType<typeof raw>;

/**
 * Makes markup of a template: strings are escaped, markup and lists of markup are taken as they are, and nothing
 * comes of null, undefined and false.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup =>
  // Only promises among the values would make a promise of it, and there are none.
  tagged(strings, ...values) as Markup;

export { raw };

/** A string literal in CSS. Nothing in it can end it, nor the style element around it. */
export const cssString = (text: string): string =>
  `"${text.replaceAll(/[\\"<>\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
