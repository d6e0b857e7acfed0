import type { Devtools } from './devtools.ts';
import { PrintFailed } from './printer.ts';

/** No such host can exist; what a document asks of it is answered by ourselves or not at all. */
const address = 'https://document.invalid/';

/** What a document that is complete in itself needs, and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:";

const inches = (millimetres: number) => millimetres / 25.4;

/** Where the document's own CSS says nothing of a page size: A4. */
const paper = { paperWidth: inches(210), paperHeight: inches(297) };

/** Loads the document into a new page of a Chromium and prints it. Rejects with PrintFailed. */
export async function printDocument(devtools: Devtools, html: string): Promise<Uint8Array<ArrayBuffer>> {
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const send: Send = (method, params) => devtools.send(method, params, String(sessionId));
  const crashed = new Promise<never>((_, reject) => {
    // Nothing that was asked of a page is answered once it has crashed.
    const end = () => reject(new PrintFailed('memory', 'the page crashed, most likely for want of memory'));
    devtools.on('Inspector.targetCrashed', end);
    devtools.on('Target.targetCrashed', end);
  });
  crashed.catch(() => undefined);
  return Promise.race([crashed, loadAndPrint(devtools, send, html)]);
}

type Send = (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>;

async function loadAndPrint(devtools: Devtools, send: Send, html: string): Promise<Uint8Array<ArrayBuffer>> {
  answerRequests(devtools, send, html);
  const loaded = new Promise<void>((resolve) => devtools.on('Page.loadEventFired', () => resolve()));
  await Promise.all([
    send('Page.enable'),
    send('Inspector.enable'),
    send('Emulation.setScriptExecutionDisabled', { value: true }),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);
  const { errorText } = await send('Page.navigate', { url: address });
  if (errorText) throw new PrintFailed('browser', `the document was not loaded: ${errorText}`);
  await loaded;
  const { stream } = await send('Page.printToPDF', {
    ...paper,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  });
  return readStream(send, String(stream));
}

/**
 * The first request is the document's own; every other one is refused before it could leave. „Aborted“, because that
 * leaves the page as it is where another error would replace it.
 */
function answerRequests(devtools: Devtools, send: Send, html: string): void {
  let isAnswered = false;
  devtools.on('Fetch.requestPaused', ({ requestId }) => {
    const answer = isAnswered
      ? send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      : send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'Content-Type', value: 'text/html; charset=utf-8' },
            { name: 'Content-Security-Policy', value: policy },
          ],
          body: Buffer.from(html, 'utf8').toString('base64'),
        });
    isAnswered = true;
    // Whoever asked may be gone; where that matters, loading the document fails.
    answer.catch(() => undefined);
  });
}

async function readStream(send: Send, handle: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await send('IO.read', { handle, size: 1 << 20 });
    pieces.push(Buffer.from(String(data), base64Encoded === true ? 'base64' : 'utf8'));
    if (eof === true) return Uint8Array.from(Buffer.concat(pieces));
  }
}
