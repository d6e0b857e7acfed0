import type { Layout } from '../domain/contact-list/settings.ts';
import { labelRules } from './layouts/labels.ts';
import { columnRules, isWide } from './layouts/table.ts';
import { cssString } from './markup.ts';
import type { PrintableList } from './printable-list.ts';

/** Layouts whose sheets go to the very edge. */
const edgeToEdge: ReadonlySet<Layout> = new Set(['labels', 'pocket']);

/**
 * The rules that depend on the list: the sheet, what stands in its margins, the widths of a table's columns. Firefox
 * and Safari print no margin boxes: there numbers and repeated heads lead through the list.
 */
export function pageRules(list: PrintableList): string {
  const { settings, words, sender, heading, today, date } = list;
  const { layout, columns, level } = settings;
  if (edgeToEdge.has(layout))
    return `@page { size: A4; margin: 0 }\n${layout === 'labels' ? labelRules(settings) : ''}`;
  const lies = layout === 'table' && isWide(columns);
  const left = `${sender.department || sender.name} · ${words.asOf(date(today))}`;
  const mark =
    level === 'team' ? `@top-right { content: ${cssString(words.internal)}; font-weight: 600 }` : '';
  return `@page {
  size: ${lies ? 'A4 landscape' : 'A4'};
  margin: 14mm 14mm 17mm;
  font: 8pt "Fira Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  @top-left { content: ${cssString(heading)} }
  @bottom-left { content: ${cssString(left)} }
  ${mark}
  @bottom-right { content: ${cssString(`${words.page} `)} counter(page) ${cssString(` ${words.of} `)} counter(pages) }
}
@page :first { @top-left { content: none } }
${lies ? '@media screen { .paper { width: 297mm; min-height: 210mm } }' : ''}
${layout === 'table' ? columnRules(columns) : ''}`;
}
