import type { Layout } from '../domain/contact-list/settings.ts';
import { closing, front } from './front.ts';
import { cardsLayout } from './layouts/cards.ts';
import { labelsLayout } from './layouts/labels.ts';
import { phonesLayout } from './layouts/phones.ts';
import { pocketLayout } from './layouts/pocket.ts';
import { profilesLayout } from './layouts/profiles.ts';
import { tableLayout } from './layouts/table.ts';
import { html, type Markup } from './markup.ts';
import { pageRules } from './page-rules.ts';
import type { PrintableList } from './printable-list.ts';
import { contents, index } from './way-finding.ts';

const layoutOf: Readonly<Record<Layout, (list: PrintableList) => Markup>> = {
  table: tableLayout,
  cards: cardsLayout,
  phones: phonesLayout,
  profiles: profilesLayout,
  labels: labelsLayout,
  pocket: pocketLayout,
};

/** Layouts that fill their sheets themselves: nothing stands before or after them. */
const bare: ReadonlySet<Layout> = new Set(['labels', 'pocket']);

/** The list as it is shown and printed, without its styles (print.css, `pageRules`). */
export function listMarkup(list: PrintableList): Markup {
  const { layout, language, level } = list.settings;
  const body = layoutOf[layout](list);
  const whole = bare.has(layout)
    ? body
    : html`${front(list)}${contents(list)}${list.plan.count === 0 ? html`<p class="empty">${list.words.empty}</p>` : body}${closing(list)}${index(list)}`;
  return html`<div class="paper ${layout}" data-level="${level}" lang="${language}">${whole}</div>`;
}

/**
 * The list as a document of its own, with everything in it: nothing is fetched to show it, nothing in it can run.
 * @param styles print.css, and the fonts as data.
 */
export const listDocument = (list: PrintableList, styles: string): string =>
  `<!doctype html>${html`<html lang="${list.settings.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"><title>${list.name}</title>`}<style>body { margin: 0 }\n${styles}\n${pageRules(list)}</style></head><body>${listMarkup(list)}</body></html>`;
