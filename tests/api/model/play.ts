import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { AuditAction } from '../../../src/contract/audit-actions.ts';
import type { EditableEntry } from '../../../src/contract/editing.ts';
import { contentOf } from '../../../src/domain/partner/content.ts';
import { audit, cooperation, partner, revision } from '../../../src/server/db/schema.ts';
import { partnerWith } from '../../support/search-cases.ts';
import { type Api, startApi } from '../app.ts';
import { entryPath, signIn, visitorOf } from '../people.ts';
import { teamWord } from './player.ts';
import { type Action, actions, type Step } from './steps.ts';
import { World } from './world.ts';

/** What leads to decisions comes more often: it takes several steps by different people in the right order. */
const often: readonly Action[] = ['write', 'submit', 'accept', 'undo', 'withdraw', 'unarchive'];

const step: fc.Arbitrary<Step> = fc.record({
  actor: fc.nat(3),
  action: fc.constantFrom(...actions, ...often),
  field: fc.constantFrom('summary', 'description', 'shortName'),
  at: fc.nat(20),
  looks: fc.boolean(),
});

/**
 * Plays so many games of several people at one entry, each with what they last saw of it, and checks each.
 * @param certain what somebody has to get done in one of them; games in which nobody gets that far prove nothing.
 */
export async function playModel(runs: number, certain: readonly AuditAction[]): Promise<void> {
  const api = await startApi([]);
  const editors = [await signIn(api, 'editor'), await signIn(api, 'editor')];
  let worlds = 0;
  const deeds = new Set<AuditAction>();

  async function newWorld(): Promise<World> {
    worlds += 1;
    const slug = `verein-${worlds}`;
    await api.save([{ record: { ...partnerWith({ name: `Verein ${worlds}` }), slug } }]);
    const authors = [await signIn(api, 'partner', [slug]), await signIn(api, 'partner', [slug])];
    const [author] = authors;
    if (author === undefined) throw new Error('nobody looks after it');
    const first = await author.get<EditableEntry>('GET', entryPath(slug));
    return new World(slug, first, [
      ...authors.map((who) => ({ who, isStaff: false })),
      ...editors.map((who) => ({ who, isStaff: true })),
    ]);
  }

  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }), async (steps) => {
        const world = await newWorld();
        for (const each of steps) await world.take(each);
        await verify(api, world);
        for (const deed of world.deeds) deeds.add(deed);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(certain.filter((deed) => !deeds.has(deed))).toEqual([]);
  } finally {
    await api.close();
  }
}

async function verify(api: Api, { slug, published: contents, state, deeds, notes }: World): Promise<void> {
  const [row] = await api.db.select().from(partner).where(eq(partner.slug, slug));
  if (row === undefined) throw new Error('the entry is gone');
  expect(row.version).toBe(contents.length);
  // No state that was ever published is lost or changed.
  const revisions = await api.db
    .select()
    .from(revision)
    .where(eq(revision.partnerId, row.id))
    .orderBy(revision.version);
  expect(revisions.map(({ version }) => version)).toEqual(contents.map((_, index) => index + 1));
  expect(revisions.map(({ content }) => contentOf(content))).toEqual(contents);
  // Everything that was done has its line in the audit, and nothing else has.
  const events = await api.db.select().from(audit).where(eq(audit.partnerId, row.id));
  expect(events.map(({ action }) => action).toSorted()).toEqual(deeds.toSorted());
  const noted = await api.db.select().from(cooperation).where(eq(cooperation.partnerId, row.id));
  expect(noted.map((each) => each.notes)).toEqual(notes === '' ? [] : [notes]);
  const seen = await visitorOf(api).ask('GET', `/api/partners/${slug}`);
  expect(seen.status).toBe(state === 'active' ? 200 : 404);
  const text = await seen.text();
  expect(text).not.toContain(teamWord);
  if (state === 'active') expect(JSON.parse(text).summary).toBe(contents.at(-1)?.summary);
}
