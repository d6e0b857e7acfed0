import { duisburg } from '../../../src/server/cities/duisburg.ts';
import { prepareDatabase } from '../../../src/server/prepare-database.ts';
import { seedSample } from '../../../src/server/seed-sample.ts';
import { sampleDay } from '../sample-day.ts';

/** `empty`: every migration, no partner. `sample`: the 300 sample partners as well. */
export type TemplateName = 'empty' | 'sample';

/** Makes of a fresh database, given by its connection string, what the template is to be. */
export const templates: Record<TemplateName, (url: string) => Promise<void>> = {
  empty: (url) => prepareDatabase(at(url), duisburg),
  sample: (url) =>
    prepareDatabase(at(url), duisburg, async (db) => {
      const { generatePartners } = await import('../../../mocks/sample/generate.ts');
      await seedSample(db, duisburg, { partners: generatePartners(300, { today: sampleDay }) });
    }),
};

const at = (connectionString: string) => ({ address: () => ({ connectionString }) });
