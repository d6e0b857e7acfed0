import type { ExportFormat } from '../../contract/export-formats.ts';
import type { Partner } from '../../contract/partner.ts';
import { listDocument } from '../../print/document.ts';
import { type ListContent, printableList } from '../../print/printable-list.ts';
import { typeset } from '../../print/typeset.ts';
import { filePerPartner } from '../files/file-per-partner.ts';
import type { FileContent, FileContext } from '../files/file-writer.ts';
import { fileWriters } from '../files/file-writers.ts';
import { type ReadFile, readFile } from '../files/read-file.ts';

/* What runs in the worker: each takes one value and gives one, both such as can be cloned (no functions). */

export interface FileTask {
  readonly partners: readonly Partner[];
  readonly context: FileContext;
  readonly format: ExportFormat;
  /** A file of each entry, packed together. */
  readonly perPartner: boolean;
}

/** Makes a file of entries that its recipient may see. */
export async function makeFile({ partners, context, format, perPartner }: FileTask): Promise<FileContent> {
  return perPartner ? filePerPartner(partners, context, format) : fileWriters[format](partners, context);
}

/** Reads the tables of a file that somebody hands in. */
export const readTables = (bytes: Uint8Array): Promise<ReadFile> => readFile(bytes);

export interface ListTask {
  readonly content: Omit<ListContent, 'typeset'>;
  readonly styles: string;
}

/** Composes a list as a document to be printed. */
export function composeList({ content, styles }: ListTask): {
  readonly name: string;
  readonly document: string;
} {
  const list = printableList({ ...content, typeset });
  return { name: list.name, document: listDocument(list, styles) };
}
