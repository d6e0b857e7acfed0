import { sql } from 'drizzle-orm';
import type { EntryContent } from '../contract/entry-content.ts';
import { standingReason } from '../contract/standing-reasons.ts';
import { contentOf } from '../domain/partner/content.ts';
import type { PartnerRecord } from '../domain/partner/record.ts';
import type { City } from './cities/city.ts';
import type { Database } from './db/database.ts';
import { caretaker, proposal } from './db/people-schema.ts';
import { installation } from './db/schema.ts';
import { loadPartner } from './services/partner/load.ts';
import { savePartners } from './services/partner/save.ts';
import { enrol } from './services/people/enrol.ts';

/** What somebody who looks after an entry of the sample wants changed in it. */
export interface SampleProposal {
  readonly slug: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly hoursAgo: number;
  readonly change: (content: EntryContent) => EntryContent;
}

export interface Sample {
  readonly partners: readonly PartnerRecord[];
  /** What waits for the KI's review. */
  readonly proposals?: readonly SampleProposal[];
}

async function propose(db: Database, { slug, author, hoursAgo, change }: SampleProposal): Promise<void> {
  const entry = await loadPartner(db, slug);
  if (entry === null) throw new Error(`The sample has no ${slug}.`);
  const { id: personId } = await enrol(db, { ...author, language: 'de', role: 'partner' });
  await db.insert(caretaker).values({ partnerId: entry.id, personId, invitedBy: 'sample' });
  const at = sql`now() - make_interval(hours => ${hoursAgo})`;
  await db.insert(proposal).values({
    partnerId: entry.id,
    author: personId,
    basedOn: entry.version,
    content: change(contentOf(entry.record)),
    state: 'submitted',
    savedAt: at,
    submittedAt: at,
  });
}

/** Fills an empty database with a sample network and marks it so. Belongs into the transaction that made it. */
export async function seedSample(
  db: Database,
  city: City,
  { partners, proposals = [] }: Sample,
): Promise<void> {
  await db.update(installation).set({ sample: true });
  const changes = partners.map((record) => ({ record }));
  await savePartners(db, changes, {
    city,
    actor: 'sample',
    action: 'seed',
    reason: standingReason('sample'),
  });
  for (const each of proposals) await propose(db, each);
}
