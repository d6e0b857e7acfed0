import { expect } from 'vitest';
import { letterWidth, measuredLetters } from '../../src/domain/contact-list/letter-widths.ts';
import { printStyles } from '../../src/server/pdf/print-styles.ts';
import { readPdf } from '../support/pdf.ts';
import { openPrinter, patient, printTest } from '../support/printer.ts';
import { checkLayout } from './check.ts';
import { partnersOf } from './printed.ts';

const withMarks = 'ÄÖÜäöüÇĞİŞçğışÁČĐĚŁŃŘŠŽáčđěłńřšžÂÊÎÛâêîûßẞĂăȘșȚț';

printTest('no letter is wider on paper than it is counted, nor much narrower', async () => {
  const all = [...new Set([...measuredLetters, ...withMarks])].filter((letter) => letter.trim() !== '');
  const lines = all.map((letter) => `<p>${`&#${letter.codePointAt(0)};`.repeat(20)}</p>`).join('');
  const document = `<!doctype html><html lang="de"><title>.</title><style>${await printStyles()}\n.paper p { font-kerning: none; white-space: pre }</style><div class="paper labels">${lines}</div>`;
  const { pages } = await readPdf(await (await openPrinter()).print(document, patient()));
  const pieces = pages.flatMap((page) => page.pieces).filter(({ text }) => text.trim() !== '');
  const widthOf = (letter: string) => {
    const [line] = pieces.filter(({ text }) => text.trim() === letter.repeat(20));
    return line === undefined ? Number.NaN : line.width / line.size / 20;
  };
  const missed = all.flatMap((letter) => {
    const excess = letterWidth(letter) - widthOf(letter);
    return excess > -0.001 && excess < 0.06 ? [] : [`${letter} ${letterWidth(letter)} ${widthOf(letter)}`];
  });
  expect(missed).toEqual([]);
});

const longest = partnersOf(2_000)
  .sort((a, b) => b.name.length - a.name.length)
  .slice(0, 90);

/* The narrowest and the lowest; the others are wide enough for anything. */
for (const sheet of ['3x7', '3x10'] as const)
  printTest(`the longest of 2,000 names fit labels ${sheet}`, () =>
    checkLayout('labels', longest, { sheet }),
  );
