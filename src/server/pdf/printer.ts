/** Makes PDFs of self-contained HTML documents. */
export interface PdfPrinter {
  /**
   * The document on paper, in the page sizes that its own CSS says; tagged, with an outline of its headings, its title
   * and its language. It sees neither network nor files, and its scripts do not run.
   *
   * Rejects with PrinterBusy, PrintTimeout or PrintFailed, and with the signal's reason as soon as that is aborted.
   */
  print(html: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** Too many are waiting already; later it may work. */
export class PrinterBusy extends Error {
  override readonly name = 'PrinterBusy';
}

/** The document took longer than a document may; it would again. */
export class PrintTimeout extends Error {
  override readonly name = 'PrintTimeout';
}

/** Why there is no PDF: the document needs more memory than it may have, or the browser does not do its work. */
export type FailureReason = 'memory' | 'browser';

/** There is no PDF. The message is for the log: it holds nothing of the document. */
export class PrintFailed extends Error {
  override readonly name = 'PrintFailed';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
