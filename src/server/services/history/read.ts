import { desc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { RevisionSummary, revisionContent } from '../../../contract/editing.ts';
import { changesBetween } from '../../../domain/partner/changes.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import { hasMarks } from '../../../domain/partner/erasure.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import type { Connection } from '../../db/database.ts';
import { revision } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { openEntry } from '../editing/open-entry.ts';
import { namesOf } from '../people/names.ts';
import { loadRevision, revisionOf } from './load-revision.ts';

const isoMoment = (written: string) => new Date(written).toISOString();

/** What differs from the version before; nothing in the first one. */
function differences(record: PartnerRecord, before: PartnerRecord | undefined) {
  if (before === undefined) return { changes: [], level: null, state: null };
  return {
    changes: changesBetween(contentOf(before), contentOf(record)),
    level: before.level === record.level ? null : { before: before.level, after: record.level },
    state: before.state === record.state ? null : record.state,
  };
}

/**
 * Every published state, the newest first, each with what it changed. Only what the entry's own people may see: the
 * team's notes are no part of a content.
 */
export async function readHistory(
  connection: Connection,
  slug: string,
  viewer: Viewer,
): Promise<RevisionSummary[]> {
  const stored = await openEntry(connection, slug, viewer);
  const rows = await connection
    .select()
    .from(revision)
    .where(eq(revision.partnerId, stored.id))
    .orderBy(desc(revision.version));
  const nameOf = await namesOf(
    connection,
    rows.map(({ actor }) => actor),
  );
  const revisions = rows.map(revisionOf);
  return revisions.map(({ version, at, actor, reason, record }, index) => {
    return {
      version,
      at: isoMoment(at),
      actor: nameOf(actor),
      reason,
      ...differences(record, revisions[index + 1]?.record),
      redacted: hasMarks(contentOf(record)),
    };
  });
}

/** One published state. @throws Refusal `not-found` */
export async function readRevision(
  connection: Connection,
  slug: string,
  version: number,
  viewer: Viewer,
): Promise<z.infer<typeof revisionContent>> {
  const stored = await openEntry(connection, slug, viewer);
  const { at, actor, record } = await loadRevision(connection, stored.id, version);
  const nameOf = await namesOf(connection, [actor]);
  return { version, at: isoMoment(at), actor: nameOf(actor), content: contentOf(record) };
}
