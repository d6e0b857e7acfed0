import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { product, read } from './source.ts';

/* Attributes that a person reads or hears. */
const readable = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
/* Names that are the same in every language. */
const isText = (text: string) => /\p{L}{2,}/u.test(text.replaceAll(/\bPartnernetz\b/g, ''));

function textsIn(file: string): string[] {
  const source = read(file);
  const texts: string[] = [];
  const note = (text: string, at: number) => {
    if (isText(text)) texts.push(`${file}:${source.slice(0, at).split('\n').length} ${text.trim()}`);
  };
  new Visitor({
    JSXText: (node) => note(node.value, node.start),
    JSXAttribute: (node) => {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
      const value = node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
      if (readable.has(name) && value?.type === 'Literal' && typeof value.value === 'string')
        note(value.value, node.start);
    },
    JSXExpressionContainer: ({ expression }) => {
      if (
        expression.type === 'Literal' &&
        typeof expression.value === 'string' &&
        /[\p{Lu}äöüß ]/u.test(expression.value)
      ) {
        note(expression.value, expression.start);
      }
    },
  }).visit(parseSync(file, source).program);
  return texts;
}

test('what a person reads comes from the messages, in both languages', () => {
  const screens = product.filter((file) => /^src\/client\/.*\.tsx$/.test(file));
  expect(screens.length).toBeGreaterThan(10);
  expect(screens.flatMap(textsIn)).toEqual([]);
});

test('no German elsewhere in the client: umlauts and quotation marks are at home in the messages', () => {
  const others = product.filter(
    (file) => file.startsWith('src/client/') && !file.startsWith('src/client/messages/'),
  );
  const german = others.flatMap((file) => {
    const source = read(file);
    const found: string[] = [];
    new Visitor({
      Literal: (node) => {
        if (typeof node.value === 'string' && /[äöüÄÖÜß„“]/.test(node.value))
          found.push(`${file} ${node.value}`);
      },
      TemplateElement: (node) => {
        if (/[äöüÄÖÜß„“]/.test(node.value.raw)) found.push(`${file} ${node.value.raw}`);
      },
    }).visit(parseSync(file, source).program);
    return found;
  });
  expect(german).toEqual([]);
});
