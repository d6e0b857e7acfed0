import { singleLine } from '../single-line.ts';
import type { Block } from './block.ts';

interface Frame {
  readonly language: string;
  readonly title: string;
  readonly signature: string;
}

/* No colours of our own: the mail program's are readable by day and by night. Nothing is loaded from anywhere. */
const styles = {
  body: 'font: 16px/1.5 system-ui, sans-serif; max-width: 36em; margin: 1.5em auto; padding: 0 1em; overflow-wrap: anywhere; color-scheme: light dark',
  code: 'font-size: 1.75em; font-weight: 600; letter-spacing: 0.05em',
  quote: 'margin: 1em 0; padding-left: 1em; border-left: 3px solid currentColor',
  signature: 'margin-top: 2em; font-size: 0.875em',
};

/** The HTML form: a complete document, one element per block, every text escaped. */
export function htmlOf(blocks: readonly Block[], { language, title, signature }: Frame): string {
  return [
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    // The second is Apple Mail's own word for the first.
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(title)}</title></head>`,
    `<body style="${styles.body}">`,
    ...blocks.map(blockHtml),
    `<p style="${styles.signature}">${escapeHtml(singleLine(signature))}</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

/* On a telephone a long address is broken where it has a step. */
const betweenSteps = /(?<=[^/])\/(?=[^/])/g;

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'code':
      return `<p style="${styles.code}">${escapeHtml(block.text)}</p>`;
    case 'link':
      // The address is its own text: whoever is careful about links sees where it leads.
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.url).replaceAll(betweenSteps, '/<wbr>')}</a></p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'quote': {
      const lines = block.text.trim().split(/\r\n|\r|\n/);
      return `<blockquote style="${styles.quote}">${lines.map(escapeHtml).join('<br>')}</blockquote>`;
    }
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
