import type { ExportRequest } from '../../../contract/exports.ts';
import type { Partner } from '../../../contract/partner.ts';
import type { City } from '../../cities/city.ts';
import type { Database } from '../../db/database.ts';
import { audit } from '../../db/schema.ts';
import { contentDisposition, fileName } from '../../files/file-name.ts';
import type { FileContent, FileContext } from '../../files/file-writer.ts';
import { fileFormats } from '../../files/formats.ts';
import { zipped } from '../../files/zip.ts';
import type { Viewer } from '../../http/viewer.ts';
import { selectEntries } from '../contact-list/select-entries.ts';

export interface MadeFile {
  readonly content: FileContent;
  readonly mediaType: string;
  readonly disposition: string;
}

/** The entries for a file; what is not public is handed out only together with a line in the audit. */
function takeOut(db: Database, request: ExportRequest, viewer: Viewer, city: City): Promise<Partner[]> {
  const { slugs, level, format } = request;
  return db.transaction(async (transaction) => {
    const { partners } = await selectEntries(transaction, { slugs, level }, viewer, city);
    if (level !== 'public' && viewer.person !== null)
      await transaction.insert(audit).values({
        actor: viewer.person.id,
        action: 'export',
        details: { format, level, count: partners.length },
      });
    return partners;
  });
}

/**
 * Entries as a file.
 * @throws Refusal `not-allowed` where the recipient's level is above the viewer's.
 */
export async function makeFile(
  db: Database,
  request: ExportRequest,
  viewer: Viewer,
  city: City,
  context: FileContext,
): Promise<MadeFile> {
  const partners = await takeOut(db, request, viewer, city);
  const { write, mediaType, extension } = fileFormats[request.format];
  const name = fileName(partners, context);
  if (request.perPartner !== true)
    return {
      content: await write(partners, context),
      mediaType,
      disposition: contentDisposition(name, extension),
    };
  const files = partners.map(async (partner) => ({
    name: fileName([partner], context),
    extension,
    content: await write([partner], context),
  }));
  return {
    content: zipped(await Promise.all(files), context.today),
    mediaType: 'application/zip',
    disposition: contentDisposition(name, 'zip'),
  };
}
