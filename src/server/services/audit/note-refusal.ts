import type { Connection } from '../../db/database.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';

/** Notes that somebody who is signed in was turned away. Visitors are not: they could fill the audit at will. */
export async function noteRefusal(
  connection: Connection,
  { person }: Viewer,
  route: string,
  partnerId: string | null = null,
): Promise<void> {
  if (person === null) return;
  await connection
    .insert(audit)
    .values({ actor: person.id, action: 'refused', partnerId, details: { route } });
}
