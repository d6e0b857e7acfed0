import type { PartnerRecord } from '../domain/partner/record.ts';
import type { City } from './cities/city.ts';
import type { Database } from './db/database.ts';
import { installation } from './db/schema.ts';
import { savePartners } from './services/partner/save.ts';

/** Fills an empty database with a sample network and marks it so. Belongs into the transaction that made it. */
export async function seedSample(db: Database, city: City, records: readonly PartnerRecord[]): Promise<void> {
  await db.update(installation).set({ sample: true });
  const changes = records.map((record) => ({ record }));
  await savePartners(db, changes, { city, actor: 'sample', action: 'seed', reason: 'Beispielnetz' });
}
