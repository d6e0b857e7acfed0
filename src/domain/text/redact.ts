import { digitsOf } from '../telephone.ts';

/* Finds what names somebody in running text, however it is spaced or escaped there, and puts a mark in its place. */

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const inHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Fewer digits are a house number or a year. */
const fewestDigits = 5;
const between = '[\\s\\u00a0()/.\\u2013-]*';
const spaced = (digits: string) => [...digits].join(between);

function numberPattern(digits: string): string {
  const before = '(?<![\\p{L}\\p{N}])';
  // What goes on is an extension, somebody else's number.
  const after = '(?![\\u2013-]?\\d)';
  if (digits.startsWith('00'))
    return `(?:(?<!\\p{N})\\+|${before}00)${between}${spaced(digits.slice(2))}${after}`;
  if (!digits.startsWith('0')) return `${before}${spaced(digits)}${after}`;
  const abroad = `(?:(?<!\\p{N})\\+|${before}00)${between}49${between}(?:\\(0\\)${between})?`;
  return `(?:${abroad}|${before}0${between})${spaced(digits.slice(1))}${after}`;
}

const wordsPattern = (words: string) =>
  `(?<![\\p{L}\\p{N}])${words.trim().split(/\s+/).map(escaped).join('\\s+')}(?![\\p{L}\\p{N}])`;

function patternsOf(value: string): string[] {
  const isNumber = !/[\p{L}@]/u.test(value);
  const digits = digitsOf(value);
  if (isNumber) return digits.length < fewestDigits ? [] : [numberPattern(digits)];
  const forms = [value.normalize('NFC'), value.normalize('NFD')];
  return [...new Set([...forms, ...forms.map(inHtml), encodeURIComponent(value.toWellFormed())])].map(
    wordsPattern,
  );
}

/**
 * Makes what replaces values in texts: whole words in any case, numbers however they are spaced and with or without
 * the country's code.
 * @param mark what then stands there.
 */
export function redactor(values: readonly string[], mark: string): (text: string) => string {
  const patterns = values.filter((value) => value.trim() !== '').flatMap(patternsOf);
  if (patterns.length === 0) return (text) => text;
  // The longest first: „Anna Beispiel-Muster“ before „Anna Beispiel“.
  const all = new RegExp(patterns.toSorted((a, b) => b.length - a.length).join('|'), 'giu');
  return (text) => text.replaceAll(all, mark);
}
