import type { z } from 'zod';
import type { EditableEntry, entryBody } from '../../../contract/editing.ts';
import { blankRecord } from '../../../domain/partner/blank-record.ts';
import { recordWith } from '../../../domain/partner/content.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import { slugOf } from '../../../domain/text/slug.ts';
import type { InterfaceLanguage } from '../../../domain/vocabulary.ts';
import type { SignedIn, Viewer } from '../../http/viewer.ts';
import { checkContent } from '../editing/check-content.ts';
import { consentGiven } from '../editing/consent.ts';
import { type EditingContext, todayIn } from '../editing/context.ts';
import { describeEntry } from '../editing/describe-entry.ts';
import { openEntry, personOf } from '../editing/open-entry.ts';
import { publish } from '../editing/save-entry.ts';
import { loadPartner } from '../partner/load.ts';
import { savePartners } from '../partner/save.ts';
import { VersionConflict } from '../service-error.ts';

/** What is written, and in which language the writer has the form. */
type Written = z.infer<typeof entryBody> & { readonly language: InterfaceLanguage };

function writtenBy(
  context: EditingContext,
  before: PartnerRecord,
  body: Written,
  actor: SignedIn,
): PartnerRecord {
  checkContent(body.content, context.city);
  const today = todayIn(context);
  const writing = { today, by: 'team', consent: consentGiven(today, actor.name, body.language) } as const;
  return { ...recordWith(before, body.content, writing), level: body.level, cooperation: body.cooperation };
}

/** Publishes a new state of an entry. @throws VersionConflict where it is not in that version any more. */
export async function updateEntry(
  context: EditingContext,
  slug: string,
  version: number,
  body: Written,
  viewer: Viewer,
): Promise<EditableEntry> {
  const stored = await openEntry(context.db, slug, viewer);
  if (stored.version !== version) throw new VersionConflict(slug);
  const actor = personOf(viewer);
  const record = writtenBy(context, stored.record, body, actor);
  const saved = await publish(context, stored, record, { actor, action: 'update', reason: body.reason });
  return describeEntry(context.db, saved, viewer, context.city);
}

/** Publishes a new entry under a slug made of its name. */
export async function createEntry(
  context: EditingContext,
  body: Written,
  viewer: Viewer,
): Promise<EditableEntry> {
  const { db, city } = context;
  const actor = personOf(viewer);
  const record = { ...writtenBy(context, blankRecord, body, actor), slug: slugOf(body.content.name) };
  let slug = record.slug;
  await savePartners(db, [{ record }], {
    city,
    actor: actor.id,
    action: 'create',
    reason: body.reason,
    onSlugs: ([given]) => {
      slug = given ?? slug;
    },
  });
  const stored = await loadPartner(db, slug);
  if (stored === null) throw new Error('the new entry is gone');
  return describeEntry(db, stored, viewer, city);
}
