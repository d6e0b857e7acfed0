import { eq } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { spreadsheetImport } from '../../db/import-schema.ts';
import { contactList } from '../../db/list-schema.ts';

/**
 * Takes values out of what lists are called, and forgets the spreadsheets in which they stand: those can no longer be
 * applied or taken back, which would bring the values back.
 */
export async function redactHandedOut(
  connection: Connection,
  redact: (text: string) => string,
): Promise<void> {
  const lists = await connection.select().from(contactList);
  for (const { id, name, query } of lists) {
    const words = decodeURIComponent(query.replaceAll('+', ' '));
    if (redact(name) === name && redact(words) === words) continue;
    // Words in an address cannot be told from one another: what was searched for goes.
    await connection
      .update(contactList)
      .set({ name: redact(name), query: '' })
      .where(eq(contactList.id, id));
  }
  const imports = await connection.select().from(spreadsheetImport);
  for (const { id, fileName, plan, cells, mapping, outcome } of imports) {
    const text = JSON.stringify([fileName, plan, cells, mapping, outcome]);
    if (redact(text) !== text) await connection.delete(spreadsheetImport).where(eq(spreadsheetImport.id, id));
  }
}
