import { getDocumentProxy } from 'unpdf';

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** A piece of text on a page; all lengths are points (1/72 inch). */
export interface PdfText {
  readonly string: string;
  /** Of its left edge, from the page's left edge. */
  readonly x: number;
  /** Of its base line, from the page's upper edge. */
  readonly y: number;
  readonly width: number;
  /** The size of its type. */
  readonly height: number;
}

export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

/** An element as assistive technology gets it. */
export interface PdfElement {
  /** H1, P, Table, TH, Figure … */
  readonly role: string;
  /** What is directly in it and in those of its children that have no meaning of their own. */
  readonly text: string;
  readonly alt: string | undefined;
  readonly children: readonly PdfElement[];
}

export interface Pdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly pages: readonly PdfPage[];
  /** Titles of the bookmarks, each indented by two spaces per level. */
  readonly outline: readonly string[];
  /** One tree for each page, in reading order. What is not for reading, such as page numbers, is in none. */
  readonly structure: readonly PdfElement[];
}

/** Points in so many millimetres. */
export const points = (millimetres: number) => (millimetres / 25.4) * 72;

/** Reads what matters of a PDF: to whoever sees it, and to whoever has it read out. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  // It takes the bytes for its own.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const { info } = await document.getMetadata();
    const pages: PdfPage[] = [];
    const structure: PdfElement[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      structure.push(await readStructure(page));
    }
    const outline = await readOutline(document);
    return { title: textOf(info, 'Title'), language: textOf(info, 'Language'), pages, outline, structure };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Its roles from the outside in, in reading order, without those that mean nothing. */
export const rolesIn = ({ role, children }: PdfElement): readonly string[] => [
  ...(isMeaningless(role) ? [] : [role]),
  ...children.flatMap(rolesIn),
];

const isMeaningless = (role: string) => ['Root', 'NonStruct', 'Div', 'Span'].includes(role);

function textOf(info: object, name: string): string | undefined {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x = 0, y = 0] = item.transform.map(Number);
    return [{ string: item.str, x, y: height - y, width: item.width, height: item.height }];
  });
  return { width, height, texts };
}

type OutlineItems = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function readOutline(document: PDFDocumentProxy): Promise<readonly string[]> {
  const titles = (items: OutlineItems, indent: string): string[] =>
    (items ?? []).flatMap(({ title, items: inner }) => [indent + title, ...titles(inner, `${indent}  `)]);
  return titles(await document.getOutline(), '');
}

/** What pdf.js says of an element; its own type leaves most of it out. */
interface Node {
  readonly role?: string | undefined;
  readonly alt?: string | undefined;
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: readonly Node[];
}

async function readStructure(page: PDFPageProxy): Promise<PdfElement> {
  const texts = await markedTexts(page);
  const read = (node: Node): PdfElement => {
    const children = (node.children ?? []).filter(({ role }) => role !== undefined).map(read);
    const own = (node.children ?? []).map((child) =>
      child.type === 'content' ? texts.get(child.id ?? '') : '',
    );
    const inner = children.filter(({ role }) => isMeaningless(role)).map(({ text }) => text);
    return {
      role: node.role ?? 'Root',
      // pdf.js turns the way from the previous text into spaces.
      text: [...own, ...inner].join('').trim(),
      alt: node.alt,
      children,
    };
  };
  const root: Node = (await page.getStructTree()) ?? {};
  return read(root);
}

/** The texts of a page by the mark that structure elements refer to. */
async function markedTexts(page: PDFPageProxy): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((id) => id !== null);
      if (mark) texts.set(mark, (texts.get(mark) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return texts;
}
