import type { PrintedList } from '../../../contract/contact-list.ts';
import { parseListSettings } from '../../../domain/contact-list/settings.ts';
import { parseFilters, serialiseFilters } from '../../../domain/directory/filters.ts';
import { localDate } from '../../../domain/opening.ts';
import type { ListContent } from '../../../print/printable-list.ts';
import type { AppDeps } from '../../app-deps.ts';
import { vocabularyOf } from '../../cities/vocabulary.ts';
import { contentDisposition, fileNamePart } from '../../files/file-name.ts';
import type { Viewer } from '../../http/viewer.ts';
import { PrinterBusy, PrintFailed, PrintTimeout } from '../../pdf/printer.ts';
import { TaskCutShort } from '../../worker/task-cut-short.ts';
import { takeOutForPrint } from '../saved-list/prints.ts';
import { Refusal } from '../service-error.ts';

type PrintDeps = Pick<AppDeps, 'db' | 'city' | 'clock' | 'url' | 'pdfPrinter' | 'printStyles' | 'runTask'>;

async function contentOf(
  { db, city, clock, url }: PrintDeps,
  list: PrintedList,
  viewer: Viewer,
): Promise<Omit<ListContent, 'typeset'>> {
  const vocabulary = vocabularyOf(city, false);
  // The level that counts is the one that was checked, wherever else one stands.
  const settings = { ...parseListSettings(new URLSearchParams(list.settings)), level: list.level };
  const filters =
    list.filters === null ? null : parseFilters(new URLSearchParams(list.filters), vocabulary).filters;
  const search = filters === null ? '' : serialiseFilters(filters).toString();
  return {
    settings,
    partners: await takeOutForPrint(
      db,
      { selection: { slugs: list.slugs, level: list.level }, layout: settings.layout, listId: list.listId },
      viewer,
      city,
    ),
    vocabulary,
    filters,
    sender: city.legal.operator,
    today: localDate(clock(), city.timeZone),
    link:
      list.link === null
        ? filters === null
          ? null
          : `${url}/${search === '' ? '' : `?${search}`}`
        : `${url}/l/${list.link}`,
    linked: true,
    marks: new Map(),
  };
}

const failures = [PrintTimeout, PrintFailed, TaskCutShort];

/** @throws Refusal where there is no PDF, else the error itself. */
function refuse(error: unknown): never {
  if (error instanceof PrinterBusy) throw new Refusal('printer-busy');
  if (failures.some((failure) => error instanceof failure)) throw new Refusal('print-failed');
  throw error;
}

/**
 * A list as a PDF, with its file name in the header that has a browser keep it.
 * @param signal ends the work where nobody waits for it any more.
 * @throws Refusal `not-allowed` where the recipient's level is above the viewer's; `no-printer`, `printer-busy`,
 *   `print-failed`.
 */
export async function printList(
  deps: PrintDeps,
  list: PrintedList,
  viewer: Viewer,
  signal: AbortSignal,
): Promise<{ readonly content: Uint8Array<ArrayBuffer>; readonly disposition: string }> {
  const printer = deps.pdfPrinter();
  if (printer === null) throw new Refusal('no-printer');
  const content = await contentOf(deps, list, viewer);
  const styles = await deps.printStyles();
  const { name, document } = await deps.runTask('composeList', { content, styles }, signal).catch(refuse);
  const pdf = await printer.print(document, signal).catch(refuse);
  // A title that is cut must not cost the day, by which two prints are told apart.
  const file = `${fileNamePart(name)} ${content.today}`.trim();
  return { content: pdf, disposition: contentDisposition(file, 'pdf') };
}
