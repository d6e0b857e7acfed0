import { Zip, ZipDeflate, zipSync } from 'fflate';

const text = (written: string) => new TextEncoder().encode(written);

/** What makes a ZIP archive a workbook at first sight. */
const frame = { '[Content_Types].xml': text('<Types/>'), 'xl/workbook.xml': text('<workbook/>') };

/** A workbook with these files in it. */
export const workbookOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync({ ...frame, ...files }));

/** A workbook whose only sheet unpacks to that many zeros. */
export function burstingWorkbook(megabytes: number): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => void pieces.push(piece));
  for (const [name, bytes] of Object.entries(frame)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(bytes, true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 1 });
  zip.add(sheet);
  const zeros = new Uint8Array(1_000_000);
  for (let at = 1; at <= megabytes; at++) sheet.push(zeros, at === megabytes);
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

/** The same archive saying of its last file that it is only that large. */
export function lyingWorkbook(megabytes: number, claimed: number): Uint8Array<ArrayBuffer> {
  const bytes = burstingWorkbook(megabytes);
  const view = new DataView(bytes.buffer);
  let last = 0;
  for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) last = at;
  view.setUint32(last + 24, claimed, true);
  return bytes;
}

/** A small sheet that claims cells at the far end of the table, in many rows. */
export function farCells(rows: number): Uint8Array<ArrayBuffer> {
  const cells = Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  const sheet = `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`;
  return workbookOf({ 'xl/worksheets/sheet1.xml': text(sheet) });
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook that can be read, with these rows as its only sheet. */
export function sheetOfRows(rows: string, path = 'worksheets/sheet1.xml'): Uint8Array<ArrayBuffer> {
  const sheets = '<sheets><sheet name="T" sheetId="1" r:id="rId1"/></sheets>';
  const link = `<Relationship Id="rId1" Type="${relationships}/worksheet" Target="${path}"/>`;
  return workbookOf({
    'xl/workbook.xml': text(`<workbook xmlns:r="${relationships}">${sheets}</workbook>`),
    'xl/_rels/workbook.xml.rels': text(`<Relationships>${link}</Relationships>`),
    [`xl/${path}`]: text(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
}
