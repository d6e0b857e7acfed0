import type { ExportFormat } from '../../contract/export-formats.ts';
import type { Partner } from '../../contract/partner.ts';
import { fileName } from './file-name.ts';
import type { FileContent, FileContext } from './file-writer.ts';
import { fileWriters } from './file-writers.ts';
import { fileFormats } from './formats.ts';
import { zipped } from './zip.ts';

/** A file of each entry, named after it, in one ZIP. */
export async function filePerPartner(
  partners: readonly Partner[],
  context: FileContext,
  format: ExportFormat,
): Promise<FileContent> {
  const { extension } = fileFormats[format];
  const files = partners.map(async (partner) => ({
    name: fileName([partner], context),
    extension,
    content: await fileWriters[format]([partner], context),
  }));
  return zipped(await Promise.all(files), context.today);
}
