import { labelPosition, labelSheets } from '../../domain/contact-list/label-sheets.ts';
import { labelPadding, labelType } from '../../domain/contact-list/label-type.ts';
import { type Labels, labelsOf } from '../../domain/contact-list/labels.ts';
import type { ListPlan } from '../../domain/contact-list/plan.ts';
import type { ListSettings } from '../../domain/contact-list/settings.ts';
import { withFirmBlanks } from '../../domain/text/firm-blanks.ts';
import { lines } from '../lines.ts';
import { html, type Markup } from '../markup.ts';
import type { PrintableList } from '../printable-list.ts';
import { eachOnce } from '../references.ts';

/** Where each label of a sheet is, as rules: our markup carries no styles. */
export function labelRules({ sheet: id }: ListSettings): string {
  const sheet = labelSheets[id];
  const places = Array.from({ length: sheet.columns * sheet.rows }, (_, at) => {
    const { left, top } = labelPosition(sheet, at);
    return `.paper .label.at-${at} { left: ${left.toFixed(2)}mm; top: ${top.toFixed(2)}mm }`;
  });
  return `.paper .label { width: ${sheet.width}mm; height: ${sheet.height}mm; padding: ${labelPadding.y}mm ${labelPadding.x}mm }\n${places.join('\n')}`;
}

/** The addresses of a list in its order, each partner's once; who has none is left out. */
export const addressesIn = (plan: ListPlan): Labels['addresses'] =>
  labelsOf(eachOnce(plan).map(({ partner }) => partner)).addresses;

/** Address labels, and nothing else on the sheet. */
export function labelsLayout({ plan, settings }: PrintableList): Markup {
  const sheet = labelSheets[settings.sheet];
  const perSheet = sheet.columns * sheet.rows;
  const addresses = addressesIn(plan).map((address) => address.map(withFirmBlanks));
  const skipped = settings.firstLabel - 1;
  const sheets = Math.ceil((skipped + addresses.length) / perSheet);
  return html`${Array.from({ length: sheets }, (_, page) => {
    const first = Math.max(0, page * perSheet - skipped);
    const last = (page + 1) * perSheet - skipped;
    return html`<div class="sheet">${addresses.slice(first, last).map((address, at) => {
      const place = (first + at + skipped) % perSheet;
      return html`<address class="label at-${place} type-${labelType(address, sheet)}">${lines(address)}</address>`;
    })}</div>`;
  })}`;
}
