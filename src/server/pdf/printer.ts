/** Makes a PDF of a document that has everything in it. */
export interface PdfPrinter {
  /**
   * @param html a whole document; nothing is fetched for it. Its Content Security Policy keeps scripts and frames out.
   * @param signal ends the work at once.
   * @returns the PDF.
   * @throws PrinterBusy, PrintTimeout, PrintFailed
   */
  readonly print: (html: string, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
}

/** More are waiting already than it is worth waiting for. */
export class PrinterBusy extends Error {
  override readonly name = 'PrinterBusy';
}

/** It took longer than it may. */
export class PrintTimeout extends Error {
  override readonly name = 'PrintTimeout';
}

/** The printer gave up: too much memory, or no PDF came of it. */
export class PrintFailed extends Error {
  override readonly name = 'PrintFailed';
}
