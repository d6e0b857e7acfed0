import { getDocumentProxy } from 'unpdf';

/** A piece of text as it stands on a page; lengths in millimetres from the page's top left corner. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  /** Of its baseline. */
  readonly top: number;
  readonly width: number;
  /** Of its type. */
  readonly size: number;
}

export interface PdfPage {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfText[];
  /** All of it in reading order, soft hyphens and the breaks of lines taken out. */
  readonly text: string;
  /** The roles of the structure tree, in its order: Document, H1, Table … */
  readonly roles: readonly string[];
}

export interface Pdf {
  readonly title: string;
  readonly language: string;
  /** Whether every page has a structure tree with something in it. */
  readonly isTagged: boolean;
  readonly outline: readonly string[];
  readonly pages: readonly PdfPage[];
}

const millimetres = (points: number) => (points / 72) * 25.4;

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

const rolesIn = ({ role, children = [] }: Node): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesIn),
];

interface Titled {
  readonly title: string;
  readonly items: readonly Titled[];
}

const titlesIn = (items: readonly Titled[]): string[] =>
  items.flatMap(({ title, items: below }) => [title, ...titlesIn(below)]);

const joined = (pieces: readonly PdfText[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ');

/** Reads a PDF with pdf.js: not the program that made it. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { info } = await document.getMetadata();
    const facts = info as { readonly Title?: string; readonly Language?: string };
    const outline = (await document.getOutline()) as readonly Titled[] | null;
    const pages: PdfPage[] = [];
    for (let at = 1; at <= document.numPages; at++) {
      const page = await document.getPage(at);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
        return [
          {
            text: item.hasEOL ? `${item.str} ` : item.str,
            left: millimetres(x),
            top: millimetres(height - y),
            width: millimetres(item.width),
            size: millimetres(size),
          },
        ];
      });
      const tree = (await page.getStructTree()) as Node | null;
      pages.push({
        width: millimetres(width),
        height: millimetres(height),
        pieces,
        text: joined(pieces),
        roles: tree === null ? [] : rolesIn(tree),
      });
    }
    return {
      title: facts.Title ?? '',
      language: facts.Language ?? '',
      isTagged: pages.every(({ roles }) => roles.length > 0),
      outline: outline === null ? [] : titlesIn(outline),
      pages,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}
