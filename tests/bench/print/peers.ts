import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import pdfmake from 'pdfmake';
import { createElement } from 'react';
import { fontFile, heads } from './rows.ts';

const styles = StyleSheet.create({
  page: { padding: 40, fontFamily: 'Fira', fontSize: 8.5 },
  row: { flexDirection: 'row', borderBottomWidth: 0.4, paddingVertical: 3 },
  number: { width: '6%' },
  cell: { width: '23.5%', paddingRight: 4 },
});

const row = (cells: readonly string[], fixed: boolean) =>
  createElement(
    View,
    { style: styles.row, wrap: false, fixed },
    ...cells.map((cell, at) => createElement(Text, { style: at === 0 ? styles.number : styles.cell }, cell)),
  );

/** The table by @react-pdf/renderer: heads on every page, no row split, page numbers. */
export async function printByReactPdf(rows: readonly string[][]): Promise<Uint8Array> {
  Font.register({ family: 'Fira', src: fontFile(400) });
  const number = createElement(Text, {
    fixed: true,
    style: { position: 'absolute', bottom: 20, right: 40 },
    render: ({ pageNumber, totalPages }) => `Seite ${pageNumber} von ${totalPages}`,
  });
  return renderToBuffer(
    createElement(
      Document,
      { language: 'de' },
      createElement(
        Page,
        { size: 'A4', style: styles.page },
        row(heads, true),
        ...rows.map((cells) => row(cells, false)),
        number,
      ),
    ),
  );
}

/** The table by pdfmake: heads on every page, no row split, page numbers. It writes into what it is given. */
export async function printByPdfmake(rows: readonly string[][]): Promise<Uint8Array> {
  pdfmake.setFonts({ Fira: { normal: fontFile(400), bold: fontFile(600) } });
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      defaultStyle: { font: 'Fira', fontSize: 8.5 },
      footer: (page: number, pages: number) => `Seite ${page} von ${pages}`,
      content: [
        {
          layout: 'lightHorizontalLines',
          table: {
            headerRows: 1,
            dontBreakRows: true,
            widths: [20, '*', '*', '*', '*'],
            body: structuredClone([heads, ...rows]),
          },
        },
      ],
    })
    .getBuffer();
}
