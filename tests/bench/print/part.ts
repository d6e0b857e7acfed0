import { generatePartners } from '../../../mocks/sample/generate.ts';
import type { Partner } from '../../../src/contract/partner.ts';
import {
  defaultListSettings,
  type ListSettings,
  layouts,
} from '../../../src/domain/contact-list/settings.ts';
import { visiblePartner } from '../../../src/domain/partner/visible.ts';
import { listDocument } from '../../../src/print/document.ts';
import { printableList } from '../../../src/print/printable-list.ts';
import { typeset } from '../../../src/print/typeset.ts';
import { duisburg } from '../../../src/server/cities/duisburg.ts';
import { vocabularyOf } from '../../../src/server/cities/vocabulary.ts';
import { fileWriters } from '../../../src/server/files/file-writers.ts';
import { printStyles } from '../../../src/server/pdf/print-styles.ts';
import { makeFile } from '../../../src/server/worker/tasks.ts';
import { createWorkerPool } from '../../../src/server/worker/worker-pool.ts';
import { readPdf } from '../../support/pdf.ts';
import { openPrinter, patient } from '../../support/printer.ts';
import { sampleDay } from '../../support/sample-day.ts';
import type { Measure } from '../report/measure.ts';
import { printByPdfmake, printByReactPdf } from './peers.ts';
import { rowsOf } from './rows.ts';

const vocabulary = vocabularyOf(duisburg, true);

const partnersOf = (count: number): Partner[] =>
  generatePartners(count, { today: sampleDay }).flatMap((record) => visiblePartner(record, 'team') ?? []);

interface Printed {
  readonly ms: number;
  readonly bytes: Uint8Array;
}

async function timed(print: () => Promise<Uint8Array>): Promise<Printed> {
  const began = performance.now();
  const bytes = await print();
  return { ms: performance.now() - began, bytes };
}

async function printOurs(partners: readonly Partner[], settings: Partial<ListSettings>): Promise<Printed> {
  const styles = await printStyles();
  const printer = await openPrinter();
  return timed(() => {
    const list = printableList({
      settings: { ...defaultListSettings, level: 'team', ...settings },
      partners,
      vocabulary,
      filters: null,
      sender: duisburg.legal.operator,
      today: sampleDay,
      link: null,
      linked: true,
      marks: new Map(),
      typeset,
    });
    return printer.print(listDocument(list, styles), patient());
  });
}

const kilobytes = ({ bytes }: Printed) => bytes.length / 1000;

/** How many tags the first page has; an empty tree is none. */
async function rolesIn({ bytes }: Printed): Promise<number> {
  const { pages, isTagged } = await readPdf(bytes);
  return isTagged ? (pages[0]?.roles.length ?? 0) : 0;
}

async function besidePeers(count: number): Promise<Measure[]> {
  const partners = partnersOf(count);
  const rows = rowsOf(partners);
  const own = await printOurs(partners, { columns: ['address', 'phones', 'emails'] });
  const ownRoles = await rolesIn(own);
  const measures: Measure[] = [];
  for (const [name, print] of [
    ['@react-pdf/renderer', printByReactPdf],
    ['pdfmake', printByPdfmake],
  ] as const) {
    const peer = await timed(() => print(rows));
    const what = `print: the same table, ${count.toLocaleString('en')}`;
    measures.push(
      { name: `${what}, time`, unit: 'ms', own: own.ms, peer: { name, value: peer.ms } },
      { name: `${what}, size`, unit: 'KB', own: kilobytes(own), peer: { name, value: kilobytes(peer) } },
      {
        name: `${what}, tags on its first page`,
        unit: '',
        own: ownRoles,
        peer: { name, value: await rolesIn(peer) },
      },
    );
  }
  return measures;
}

/** Each layout beside the table of as many. */
async function eachLayout(count: number): Promise<Measure[]> {
  const partners = partnersOf(count);
  const table = await printOurs(partners, { layout: 'table' });
  const measures: Measure[] = [];
  for (const layout of layouts.filter((each) => each !== 'table')) {
    const own = await printOurs(partners, { layout });
    const what = `print: ${layout}, ${count.toLocaleString('en')}`;
    measures.push(
      { name: `${what}, time`, unit: 'ms', own: own.ms, peer: { name: 'table', value: table.ms } },
      {
        name: `${what}, size`,
        unit: 'KB',
        own: kilobytes(own),
        peer: { name: 'table', value: kilobytes(table) },
      },
    );
  }
  return measures;
}

const exported = 10_000;

const fileContext = {
  vocabulary,
  language: 'de',
  level: 'team',
  columns: null,
  url: 'https://partnernetz.example',
  today: sampleDay,
} as const;

/** Each file of 10,000 entries beside what it takes only to write them as JSON. */
async function eachFile(): Promise<Measure[]> {
  const partners = partnersOf(exported);
  const twin = await timed(async () => new TextEncoder().encode(JSON.stringify(partners)));
  const measures: Measure[] = [];
  for (const [format, write] of Object.entries(fileWriters)) {
    const own = await timed(async () => write(partners, fileContext));
    measures.push({
      name: `file: ${format}, ${exported.toLocaleString('en')} entries`,
      unit: 'ms',
      own: own.ms,
      peer: { name: 'JSON.stringify', value: twin.ms },
    });
  }
  return measures;
}

/** The longest time for which nothing else runs while work is done. */
async function longestGap(work: () => Promise<unknown>): Promise<number> {
  let [last, gap] = [performance.now(), 0];
  const note = () => {
    gap = Math.max(gap, performance.now() - last);
    last = performance.now();
  };
  const beat = setInterval(note, 1);
  await work();
  note();
  clearInterval(beat);
  return gap;
}

/** For how long an Excel file keeps the server from answering: made by a worker, and where requests are answered. */
async function whileAFileIsMade(): Promise<Measure> {
  const task = {
    partners: partnersOf(2_000),
    context: fileContext,
    format: 'xlsx',
    perPartner: false,
  } as const;
  const runTask = createWorkerPool(() => undefined);
  return {
    name: 'file: xlsx, 2,000 entries, longest time without an answer',
    unit: 'ms',
    own: await longestGap(() => runTask('makeFile', task)),
    peer: { name: 'the same without a worker', value: await longestGap(() => makeFile(task)) },
  };
}

/** Lists and files: beside two libraries that make PDFs themselves, beside each other, and beside plain JSON. */
export async function print(): Promise<Measure[]> {
  return [
    ...(await besidePeers(300)),
    ...(await besidePeers(2_000)),
    ...(await eachLayout(300)),
    ...(await eachLayout(2_000)),
    ...(await eachFile()),
    await whileAFileIsMade(),
  ];
}
