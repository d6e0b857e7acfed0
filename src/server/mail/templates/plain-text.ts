import { singleLine } from '../single-line.ts';
import type { Block } from './block.ts';

/** Short enough to be quoted a few times on a screen of 80 columns. */
const lineLength = 72;

/** The plain-text form: blocks with an empty line between them, then the signature after the usual „-- “. */
export function plainTextOf(blocks: readonly Block[], signature: string): string {
  return `${blocks.map(blockText).join('\n\n')}\n\n-- \n${singleLine(signature)}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return wrap(singleLine(block.text));
    case 'code':
      return `    ${singleLine(block.text)}`;
    case 'link':
      // A line of its own and never broken, or programs would link a part of it.
      return singleLine(block.url);
    case 'list':
      return block.items.map((item) => wrap(singleLine(item), '- ', '  ')).join('\n');
    case 'quote':
      return block.text
        .trim()
        .split(/\r\n|\r|\n/)
        .map((line) => wrap(singleLine(line), '> '))
        .join('\n');
  }
}

/** Breaks a line at spaces; a word that is too long stays whole. */
function wrap(text: string, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > lineLength) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()].join('\n');
}
