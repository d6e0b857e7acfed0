import type { ExportRequest } from '../../../contract/exports.ts';
import type { Partner } from '../../../contract/partner.ts';
import type { City } from '../../cities/city.ts';
import type { Connection, Database } from '../../db/database.ts';
import { audit, partner } from '../../db/schema.ts';
import { contentDisposition, fileName } from '../../files/file-name.ts';
import type { FileContent, FileContext } from '../../files/file-writer.ts';
import { fileFormats } from '../../files/formats.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { RunTask } from '../../worker/run-task.ts';
import { selectEntries } from '../contact-list/select-entries.ts';
import { isStaff } from '../editing/open-entry.ts';

export interface MadeFile {
  readonly content: FileContent;
  readonly mediaType: string;
  readonly disposition: string;
}

interface Installation {
  readonly db: Database;
  readonly city: City;
  readonly runTask: RunTask;
}

const zip = { extension: 'zip', mediaType: 'application/zip' };

interface TakenOut {
  readonly partners: readonly Partner[];
  /** Where the file may be edited and read back. */
  readonly versions: Pick<FileContext, 'versions'>;
}

/** The version of every entry, by its slug. */
async function versionsBySlug(connection: Connection): Promise<Map<string, number>> {
  const rows = await connection.select({ slug: partner.slug, version: partner.version }).from(partner);
  return new Map(rows.map(({ slug, version }) => [slug, version]));
}

/**
 * The entries for a file, all of one moment; what is not public is handed out only together with a line in the audit.
 * The KI's own workbook can be read back, as that of everything can (`makeWorkbook`).
 */
function takeOut(db: Database, request: ExportRequest, viewer: Viewer, city: City): Promise<TakenOut> {
  const { slugs, level, format } = request;
  const { person } = viewer;
  const isReadBack = format === 'xlsx' && level === 'team' && person !== null && isStaff(person);
  return db.transaction(
    async (transaction) => {
      const { partners } = await selectEntries(transaction, { slugs, level }, viewer, city);
      if (level !== 'public' && person !== null)
        await transaction.insert(audit).values({
          actor: person.id,
          action: 'export',
          details: { format, level, count: partners.length },
        });
      return {
        partners,
        versions: isReadBack ? { versions: await versionsBySlug(transaction) } : {},
      };
    },
    { isolationLevel: 'repeatable read' },
  );
}

/**
 * Entries as a file.
 * @param signal ends the work where nobody waits for it any more.
 * @throws Refusal `not-allowed` where the recipient's level is above the viewer's.
 */
export async function makeFile(
  { db, city, runTask }: Installation,
  request: ExportRequest,
  viewer: Viewer,
  context: FileContext,
  signal: AbortSignal,
): Promise<MadeFile> {
  const { partners, versions } = await takeOut(db, request, viewer, city);
  const { format, perPartner = false } = request;
  const { mediaType, extension } = perPartner ? zip : fileFormats[format];
  return {
    content: await runTask(
      'makeFile',
      { partners, context: { ...context, ...versions }, format, perPartner },
      signal,
    ),
    mediaType,
    disposition: contentDisposition(fileName(partners, context), extension),
  };
}
