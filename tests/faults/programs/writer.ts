import { generatePartners } from '../../../mocks/sample/generate.ts';
import { runTool } from '../../../src/server/cli/open-database.ts';
import { savePartners } from '../../../src/server/services/partner/save.ts';

/* Writes partners one by one, as long as it lives, and says of each when it is committed: writer.ts ROUND */
const round = process.argv[2] ?? '0';

await runTool({ name: 'writer' }, async ({ db, city }) => {
  const records = generatePartners(40, { today: '2026-11-23' });
  for (let number = 0; ; number += 1) {
    const record = records[number % records.length];
    if (!record) return 1;
    const slug = `write-${round}-${number}`;
    const change = { record: { ...record, slug, name: `${record.name} ${round}-${number}`, source: null } };
    await savePartners(db, [change], { city, actor: 'writer', action: 'import', reason: slug });
    process.stdout.write(`${slug}\n`);
  }
});
